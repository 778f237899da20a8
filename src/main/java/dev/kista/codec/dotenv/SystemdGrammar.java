package dev.kista.codec.dotenv;

/// `EnvironmentFile=` of a systemd unit, as systemd 252 loads it (`load_env_file`).
///
/// A machine over single characters. Quotes may stop and start again within a value, outside them a
/// backslash takes the next character as it stands, and there is no comment behind a value.
final class SystemdGrammar {
    private static final String ESCAPED_IN_DOUBLE = "\"\\`$";

    private final String text;
    private final EnvBuilder out;
    private final EnvHazards hazards;
    private final PlainLine plain;
    private final StringBuilder value = new StringBuilder();
    private int at;
    private int written;

    SystemdGrammar(String text, EnvBuilder out) {
        this.text = text;
        this.out = out;
        this.hazards = new EnvHazards(out);
        this.plain = new PlainLine(text, true, false);
    }

    void read() {
        var nul = text.indexOf('\0');
        if (nul >= 0) {
            out.refuse(out.refusal("env.nul-refused", nul));
        }
        if (text.startsWith("\uFEFF")) {
            out.warn("env.mark-kept", 0, null);
        }
        while (at < text.length()) {
            var c = text.charAt(at);
            if (isBlank(c) || isLineEnd(c)) {
                at++;
            } else if (c == '#' || c == ';') {
                comment();
            } else {
                assignment();
            }
        }
    }

    /// A backslash at the end of a comment takes the next line into it (until systemd 254).
    private void comment() {
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            if (text.charAt(at) == '\\'
                    && at + 1 < text.length()
                    && isLineEnd(text.charAt(at + 1))) {
                out.warn("env.comment-continued", at, null);
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
    }

    private void assignment() {
        var start = at;
        if (plain.isAt(start)) {
            out.set(plain, start, start);
            at = plain.end();
            return;
        }
        // The first character belongs to the name, even where it is a "=".
        at++;
        while (at < text.length() && text.charAt(at) != '=' && !isLineEnd(text.charAt(at))) {
            at++;
        }
        if (at >= text.length() || isLineEnd(text.charAt(at))) {
            out.malformed(start, at);
            out.warn("env.line-ignored", start, null);
            return;
        }
        var nameEnd = at++;
        while (nameEnd > start && isBlank(text.charAt(nameEnd - 1))) {
            nameEnd--;
        }
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        var valueStart = at;
        value();
        var name = text.substring(start, nameEnd);
        if (Letters.nonCharacter(name) >= 0 || Letters.nonCharacter(value.toString()) >= 0) {
            out.refuse(out.refusal("env.non-character-refused", start));
        }
        out.node(
                new EnvNode.Assignment(
                        start, written, start, nameEnd, valueStart, written, quote(valueStart)));
        if (Letters.isShellName(name)) {
            warnOfComment(valueStart, written, name);
        } else {
            out.warn("env.name-dropped", start, Letters.shown(name));
        }
        out.set(name, value.toString(), start);
    }

    private void warnOfComment(int valueStart, int valueEnd, String name) {
        if (valueEnd > valueStart && "\"'".indexOf(text.charAt(valueEnd - 1)) < 0) {
            hazards.hash(text.substring(valueStart, valueEnd), valueStart, name);
        }
    }

    private Quote quote(int offset) {
        var c = offset < text.length() ? text.charAt(offset) : ' ';
        return c == '\'' ? Quote.SINGLE : c == '"' ? Quote.DOUBLE : Quote.NONE;
    }

    /// Between quotes white space is passed over; behind the first plain character it counts,
    /// except at the end of the line.
    private void value() {
        value.setLength(0);
        written = at;
        var plain = false;
        var keep = 0;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            var c = text.charAt(at);
            if (c == '\\') {
                escaped();
                plain = true;
            } else if (!plain && (c == '\'' || c == '"')) {
                quoted(c);
            } else if (!isBlank(c)) {
                value.append(c);
                plain = true;
                at++;
            } else if (plain) {
                value.append(c);
                at++;
                continue;
            } else {
                at++;
                continue;
            }
            keep = value.length();
            written = at;
        }
        value.setLength(keep);
    }

    private void escaped() {
        at++;
        if (at < text.length()) {
            if (!isLineEnd(text.charAt(at))) {
                value.append(text.charAt(at));
            }
            at++;
        }
    }

    private void quoted(char quote) {
        var open = at++;
        while (at < text.length() && text.charAt(at) != quote) {
            var c = text.charAt(at++);
            if (c != '\\' || quote == '\'') {
                value.append(c);
            } else if (at < text.length()) {
                var next = text.charAt(at++);
                if (ESCAPED_IN_DOUBLE.indexOf(next) >= 0) {
                    value.append(next);
                } else if (next != '\n') {
                    value.append('\\').append(next);
                }
            }
        }
        if (at == text.length()) {
            out.warn("env.quote-to-the-end", open, null);
        }
        at = Math.min(text.length(), at + 1);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
