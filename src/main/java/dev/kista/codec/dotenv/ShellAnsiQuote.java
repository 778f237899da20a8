package dev.kista.codec.dotenv;

/// `$'…'`, bash's quotes with the escapes of C.
final class ShellAnsiQuote {
    private final String text;
    private int at;
    private boolean known = true;

    /// @param start behind the opening quote
    ShellAnsiQuote(String text, int start) {
        this.text = text;
        this.at = start;
    }

    /// @return behind the closing quote
    int appendTo(StringBuilder result) {
        var open = at - 1;
        while (at < text.length() && text.charAt(at) != '\'') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
                escape(result);
            } else {
                result.append(text.charAt(at++));
            }
        }
        if (at == text.length()) {
            throw new ShellStop("env.shell-quote-open", open, "'");
        }
        return at + 1;
    }

    /// Whether it holds only escapes that stand for one character each.
    boolean isKnown() {
        return known;
    }

    private void escape(StringBuilder result) {
        var c = text.charAt(at++);
        switch (c) {
            case 'a' -> result.append('\u0007');
            case 'b' -> result.append('\b');
            case 'e', 'E' -> result.append('\u001B');
            case 'f' -> result.append('\f');
            case 'n' -> result.append('\n');
            case 'r' -> result.append('\r');
            case 't' -> result.append('\t');
            case 'v' -> result.append('\u000B');
            case '\\', '\'', '"', '?' -> result.append(c);
            case 'x', 'u', 'U', 'c', '0', '1', '2', '3', '4', '5', '6', '7' -> known = false;
            default -> result.append('\\').append(c);
        }
    }
}
