package dev.kista.codec.compose;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

import java.util.function.Consumer;

/// The escapes `\L` and `\P` of YAML, U+2028 and U+2029, which Compose's YAML reader knows and the
/// one underneath here does not. They are spelled out before it reads the text.
final class SeparatorEscapes {
    /// More than anybody writes; each costs a reading of the text.
    private static final int MOST = 100;

    private SeparatorEscapes() {}

    /// A text that means the same, without these escapes.
    ///
    /// @param reading fails where an escape is not known
    static String spelledOut(String text, Consumer<String> reading) {
        if (!text.contains("\\L") && !text.contains("\\P")) {
            return text;
        }
        var result = text;
        for (var i = 0; i < MOST; i++) {
            try {
                reading.accept(result);
                return result;
            } catch (MarkedYamlEngineException e) {
                var at = escape(result, e);
                if (at < 0) {
                    return result;
                }
                var spelled = result.charAt(at) == 'L' ? "u2028" : "u2029";
                result = result.substring(0, at) + spelled + result.substring(at + 1);
            }
        }
        return result;
    }

    /// Where the letter of such an escape stands, if reading failed because of one.
    private static int escape(String text, MarkedYamlEngineException failure) {
        var mark = failure.getProblemMark();
        if (mark.isEmpty() || mark.get().getIndex() >= text.codePointCount(0, text.length())) {
            return -1;
        }
        var at = text.offsetByCodePoints(0, mark.get().getIndex());
        var escaped = at > 0 && text.charAt(at - 1) == '\\';
        return escaped && "LP".indexOf(text.charAt(at)) >= 0 ? at : -1;
    }
}
