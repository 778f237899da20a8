package dev.kista.codec.properties;

import dev.kista.codec.FormatReading;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.TextPositions;

import java.util.ArrayList;
import java.util.List;

/// Reads properties exactly as `java.util.Properties` does, and says where each stands.
///
/// A key ends at the first `=`, `:` or white space without a backslash before it; a backslash at
/// the end of a line joins it with the next one, whose white space in front is dropped; `\t`, `\n`,
/// `\r`, `\f` and `\\uXXXX` are escapes, and before anything else a backslash is dropped.
public final class PropertiesReader {
    private static final String BLANKS = " \t\f";

    private final String text;
    private final TextPositions positions;
    private final List<PlainSecret> secrets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int at;

    private PropertiesReader(String text) {
        this.text = text;
        this.positions = new TextPositions(text);
    }

    public static FormatReading read(String text) {
        var reader = new PropertiesReader(text);
        try {
            reader.readAll();
        } catch (BadEscape e) {
            return FormatReading.refused(
                    Problem.error("properties.escape", reader.positions.at(e.offset), null));
        }
        return new FormatReading(reader.secrets, reader.problems);
    }

    /// Java refuses the whole file for it.
    private static final class BadEscape extends Exception {
        private static final long serialVersionUID = 1L;

        private final int offset;

        BadEscape(int offset) {
            super(null, null, false, false);
            this.offset = offset;
        }
    }

    private void readAll() throws BadEscape {
        if (text.startsWith("\uFEFF")) {
            problems.add(Problem.warning("properties.mark", Position.START, null));
        }
        while (at < text.length()) {
            var c = text.charAt(at);
            if (isLineEnd(c) || BLANKS.indexOf(c) >= 0) {
                at++;
            } else if (c == '#' || c == '!') {
                skipLine();
            } else if (!skipContinuation()) {
                property();
            }
        }
    }

    private void skipLine() {
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
    }

    private void property() throws BadEscape {
        var place = positions.at(at);
        var key = piece(true);
        skipBlanks();
        if (at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == ':')) {
            at++;
            skipBlanks();
        }
        var value = piece(false);
        if (key.isEmpty()) {
            problems.add(Problem.error("key.empty", place, ""));
        } else {
            secrets.add(new PlainSecret(key, value, place));
        }
    }

    /// White space, also where the line goes on in the next one.
    private void skipBlanks() {
        while (at < text.length()) {
            if (BLANKS.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else if (!skipContinuation()) {
                return;
            }
        }
    }

    /// A backslash, the line end behind it and the white space that the next line begins with.
    private boolean skipContinuation() {
        if (text.charAt(at) != '\\' || at + 1 < text.length() && !isLineEnd(text.charAt(at + 1))) {
            return false;
        }
        at += text.startsWith("\r\n", at + 1) ? 3 : 2;
        at = Math.min(at, text.length());
        while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return true;
    }

    private String piece(boolean isKey) throws BadEscape {
        var out = new StringBuilder();
        while (at < text.length()) {
            var c = text.charAt(at);
            if (isLineEnd(c) || isKey && (c == '=' || c == ':' || BLANKS.indexOf(c) >= 0)) {
                break;
            }
            if (skipContinuation()) {
                continue;
            }
            at++;
            out.append(c == '\\' ? escaped() : c);
        }
        return out.toString();
    }

    private char escaped() throws BadEscape {
        var c = text.charAt(at++);
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() throws BadEscape {
        if (at + 4 > text.length()) {
            throw new BadEscape(at - 2);
        }
        var code = 0;
        for (var i = 0; i < 4; i++) {
            var c = text.charAt(at + i);
            // The digits of other scripts are none to Java.
            var digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new BadEscape(at - 2);
            }
            code = code * 16 + digit;
        }
        at += 4;
        return (char) code;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
