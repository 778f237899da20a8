package dev.kista.codec.macro;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One macro, `{{ "value" | base64encode }}`, read as Pebble 4 would.
///
/// In quotes, Pebble drops the backslash before the same quote and knows no other escape: two
/// backslashes stay two. Between double quotes a `#` changes that: every backslash stays, and `#{`
/// begins an expression. So there are values without a macro, such as one backslash alone.
final class Macro {
    private static final Pattern FILTER =
            Pattern.compile("\\s*\\|\\s*base64encode\\s*(?:\\(\\s*\\)\\s*)?-?}}\\s*");

    /// What a text turned out to be.
    sealed interface Reading {
        record Value(String text) implements Reading {
            @Override
            public String toString() {
                return "Value[***]";
            }
        }

        /// @param code of the problem
        record Refused(String code) implements Reading {}
    }

    private Macro() {}

    static boolean is(String text) {
        return text.startsWith("{{");
    }

    static Reading read(String text) {
        var at = 2;
        if (text.startsWith("-", at)) {
            at++;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || text.charAt(at) != '"' && text.charAt(at) != '\'') {
            return new Reading.Refused("macro.no-text");
        }
        var close = closingQuote(text, at);
        if (close < 0) {
            return new Reading.Refused("macro.unclosed-quote");
        }
        if (!FILTER.matcher(text.substring(close + 1)).matches()) {
            return new Reading.Refused("macro.other-expression");
        }
        return unquoted(text.charAt(at), text.substring(at + 1, close));
    }

    private static int closingQuote(String text, int open) {
        for (var i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(open)) {
                return i;
            }
        }
        return -1;
    }

    private static Reading unquoted(char quote, String inside) {
        if (quote == '"' && hash(inside, 0) >= 0) {
            return hasExpression(inside)
                    ? new Reading.Refused("macro.interpolation")
                    : new Reading.Value(inside);
        }
        return new Reading.Value(inside.replace("\\" + quote, String.valueOf(quote)));
    }

    private static boolean hasExpression(String inside) {
        for (var at = hash(inside, 0); at >= 0; at = hash(inside, at + 1)) {
            if (inside.startsWith("{", at + 1)) {
                return true;
            }
        }
        return false;
    }

    /// The next `#` without a backslash before it.
    private static int hash(String inside, int from) {
        for (var i = from; i < inside.length(); i++) {
            if (inside.charAt(i) == '\\') {
                i++;
            } else if (inside.charAt(i) == '#') {
                return i;
            }
        }
        return -1;
    }

    /// The macro for a value, in double quotes as the documentation has it where that does, or
    /// nothing if no way of quoting gives it back.
    static Optional<String> of(String value) {
        return Stream.of(
                        '"' + value + '"',
                        "'" + value.replace("'", "\\'") + "'",
                        '"' + value.replace("\"", "\\\"") + '"')
                .map(literal -> "{{ " + literal + " | base64encode }}")
                .filter(macro -> new Reading.Value(value).equals(read(macro)))
                .findFirst();
    }
}
