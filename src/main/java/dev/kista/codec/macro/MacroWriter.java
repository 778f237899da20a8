package dev.kista.codec.macro;

import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.kestra.KestraVariable;

import java.util.List;

/// Writes the macro form, which Kestra cannot decode and says so in a note.
public final class MacroWriter {
    private MacroWriter() {}

    /// What stands against writing these secrets, and the note that always goes with the form.
    public static List<Problem> check(List<PlainSecret> secrets) {
        var note = Problem.note("macro.not-decoded", null, null);
        var refused =
                secrets.stream()
                        .filter(each -> MacroText.write(each.value()).isEmpty())
                        .map(each -> Problem.error("macro.not-representable", null, each.key()));
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(note), refused).toList();
    }

    /// @param variables with plain values that [#check(List)] let through
    public static String write(List<KestraVariable> variables) {
        var text = new StringBuilder();
        for (var each : variables) {
            text.append(each.name())
                    .append('=')
                    .append(MacroText.write(each.value()).orElseThrow())
                    .append('\n');
        }
        return text.toString();
    }
}
