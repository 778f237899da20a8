package dev.kista.codec.dotenv;

/// Passes over what a shell would run or work out, by its quotes and brackets alone.
final class ShellSkip {
    private ShellSkip() {}

    /// @return behind the backtick that closes the one here
    static int backticks(String text, int open) {
        var close = open + 1;
        while (close < text.length() && text.charAt(close) != '`') {
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        if (close >= text.length()) {
            throw new ShellStop("env.shell-quote-open", open, "`");
        }
        return close + 1;
    }

    /// @return where the single quote stands that closes the one here
    static int pair(String text, int open) {
        var close = text.indexOf('\'', open + 1);
        if (close < 0) {
            throw new ShellStop("env.shell-quote-open", open, "'");
        }
        return close;
    }

    /// @return behind the parenthesis that closes the one here
    static int parentheses(String text, int open) {
        return brackets(text, open, '(', ')');
    }

    /// @return behind the brace that closes the one here
    static int braces(String text, int open) {
        return brackets(text, open, '{', '}');
    }

    /// @return behind the bracket that closes the one here
    static int squareBrackets(String text, int open) {
        return brackets(text, open, '[', ']');
    }

    private static int brackets(String text, int open, char opening, char closing) {
        var level = 0;
        var at = open;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (c == '\'' || c == '"') {
                at = quoted(text, at);
                continue;
            }
            level += c == opening ? 1 : c == closing ? -1 : 0;
            if (level == 0) {
                return at + 1;
            }
            at += c == '\\' ? 2 : 1;
        }
        throw new ShellStop("env.interpolation-unclosed", open);
    }

    private static int quoted(String text, int open) {
        var quote = text.charAt(open);
        var at = open + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' && quote == '"' ? 2 : 1;
        }
        if (at >= text.length()) {
            throw new ShellStop("env.shell-quote-open", open, String.valueOf(quote));
        }
        return at + 1;
    }

    /// Whether bash calls `${inside}` a bad substitution, and not one of its many forms.
    ///
    /// @param name what stands at its beginning and may be a name
    static boolean isBadSubstitution(String inside, String name) {
        return inside.isEmpty()
                || name.isEmpty() && "#!@*?$-".indexOf(inside.charAt(0)) < 0
                || Letters.isShellName(name)
                        && inside.length() > name.length()
                        && ":[/#%^,@-+?=".indexOf(inside.charAt(name.length())) < 0;
    }
}
