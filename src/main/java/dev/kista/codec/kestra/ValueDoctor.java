package dev.kista.codec.kestra;

import dev.kista.codec.Fix;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;

import java.util.ArrayList;
import java.util.List;

/// Finds what was probably not meant in a value: encoded already, encoded with the line break of
/// `echo`, a byte order mark, Windows line ends, quotes that a shell loop kept.
///
/// Each finding is a warning or a note with its [Fix]; the value is never changed here.
public final class ValueDoctor {
    /// 76 columns of base64, where GNU `base64` breaks the line and the documented loop loses it.
    private static final int BYTES_IN_A_WRAPPED_LINE = 57;

    private ValueDoctor() {}

    /// Looks at a value that stood in the text as it is.
    public static List<Problem> examinePlain(PlainSecret secret) {
        var findings = new ArrayList<Problem>();
        if (looksEncoded(secret.value())) {
            findings.add(warning("value.looks-encoded", secret, Fix.DECODE_ONCE, Fix.KEEP_AS_TEXT));
        }
        examineEnds(secret, findings);
        return findings;
    }

    /// Looks at a value that was decoded from base64.
    public static List<Problem> examineDecoded(PlainSecret secret, Decoded.Text decoded) {
        var findings = new ArrayList<Problem>();
        var value = secret.value();
        if (!isPrintable(value)) {
            findings.add(warning("encoded.control-characters", secret, Fix.KEEP_AS_TEXT));
        } else if (looksEncoded(value)) {
            findings.add(warning("encoded.twice", secret, Fix.DECODE_TWICE));
        } else if (Remedies.isQuoted(value)) {
            findings.add(warning("value.quotes-kept", secret, Fix.DROP_QUOTES));
        }
        examineEnds(secret, findings);
        if (decoded.bytes() == BYTES_IN_A_WRAPPED_LINE) {
            findings.add(Problem.warning("encoded.cut-at-57", secret.at(), secret.key()));
        }
        return findings;
    }

    private static void examineEnds(PlainSecret secret, List<Problem> findings) {
        var value = secret.value();
        if (value.startsWith("\uFEFF")) {
            findings.add(warning("value.byte-order-mark", secret, Fix.DROP_BYTE_ORDER_MARK));
        }
        if (value.endsWith("\r") || value.contains("\r\n")) {
            findings.add(warning("value.carriage-return", secret, Fix.DROP_CARRIAGE_RETURNS));
        }
        if (value.endsWith("\n")) {
            // A file such as a private key has many lines and rightly ends with a line break.
            var fix = Fix.TRIM_LAST_LINE_BREAK;
            var manyLines = value.indexOf('\n') < value.length() - 1;
            findings.add(
                    manyLines
                            ? Problem.note("value.last-line-break", secret.at(), secret.key())
                                    .withFixes(fix)
                            : warning("value.line-break-at-end", secret, fix));
        }
    }

    private static Problem warning(String code, PlainSecret secret, Fix... fixes) {
        return Problem.warning(code, secret.at(), secret.key()).withFixes(fixes);
    }

    /// Whether a text is base64 of readable text, rather than a word that happens to be legal: of
    /// random words of eight letters one in four hundred passes, of longer ones next to none.
    public static boolean looksEncoded(String value) {
        var joined = WrappedText.joined(value);
        var enough = joined.endsWith("=") ? 4 : 8;
        return joined.length() >= enough
                && Base64Text.isWholeGroups(joined)
                && Base64Text.decode(joined) instanceof Decoded.Text decoded
                && isPrintable(decoded.text());
    }

    static boolean isPrintable(String text) {
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var each = text.codePointAt(i);
            var space = each == '\t' || each == '\n' || each == '\r';
            if (!space && (Character.isISOControl(each) || !Character.isDefined(each))) {
                return false;
            }
        }
        return true;
    }
}
