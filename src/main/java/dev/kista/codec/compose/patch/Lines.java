package dev.kista.codec.compose.patch;

import dev.kista.codec.Position;

/// Where lines begin and end. A line ends with LF, CR LF or a single CR, as YAML has it.
final class Lines {
    private Lines() {}

    static Position position(String text, int offset) {
        var line = 1;
        var start = 0;
        for (var i = 0; i < offset && i < text.length(); i++) {
            if (breakLength(text, i) > 0
                    && !(text.charAt(i) == '\r' && breakLength(text, i) == 2)) {
                line++;
                start = i + 1;
            }
        }
        return new Position(line, offset - start + 1);
    }

    /// How many units the line break at an offset has; 0 if there is none.
    static int breakLength(String text, int offset) {
        if (offset >= text.length()) {
            return 0;
        }
        return switch (text.charAt(offset)) {
            case '\n' -> 1;
            case '\r' -> offset + 1 < text.length() && text.charAt(offset + 1) == '\n' ? 2 : 1;
            default -> 0;
        };
    }

    /// The beginning of the line that an offset is in, behind a byte order mark.
    static int start(String text, int offset) {
        var at = offset;
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at == 0 && text.startsWith("\uFEFF") && offset > 0 ? 1 : at;
    }

    /// The end of the line that an offset is in, before its line break.
    static int end(String text, int offset) {
        var at = offset;
        while (at < text.length() && breakLength(text, at) == 0) {
            at++;
        }
        return at;
    }

    /// The beginning of the next line, or the end of the text.
    static int next(String text, int offset) {
        var end = end(text, offset);
        return end + breakLength(text, end);
    }

    /// How many units the line break before the beginning of a line has; 0 for the first line.
    static int breakBefore(String text, int start) {
        if (start > 1 && text.startsWith("\r\n", start - 2)) {
            return 2;
        }
        return start > 0 && breakLength(text, start - 1) > 0 ? 1 : 0;
    }

    /// Whether nothing but blanks stands between two offsets.
    static boolean isBlank(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing but blanks and perhaps a comment follows in the line.
    static boolean isFreeBehind(String text, int offset) {
        var end = end(text, offset);
        var at = offset;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == end
                || text.charAt(at) == '#' && (at > offset || offset == start(text, offset));
    }

    static int skipBlanksAndComments(String text, int from, int limit) {
        var at = from;
        while (at < limit) {
            var c = text.charAt(at);
            if (c == '#' && at > from) {
                at = end(text, at);
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                at++;
            } else {
                return at;
            }
        }
        return limit;
    }

    /// The column, from 0 and in code points as YAML counts, of an offset.
    static int column(String text, int offset) {
        return text.codePointCount(start(text, offset), offset);
    }
}
