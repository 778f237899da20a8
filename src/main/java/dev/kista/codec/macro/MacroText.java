package dev.kista.codec.macro;

import java.util.Optional;

/// One macro: reads the text between its quotes, and writes a text so that it is read back.
final class MacroText {
    private static final String FILTER = "base64encode";

    private MacroText() {}

    /// The text that the macro encodes, if this is one.
    static Optional<String> read(String macro) {
        if (!macro.startsWith("{{") || !macro.endsWith("}}") || macro.length() < 4) {
            return Optional.empty();
        }
        var inside = trimDashes(macro.substring(2, macro.length() - 2)).strip();
        if (inside.isEmpty() || inside.charAt(0) != '"' && inside.charAt(0) != '\'') {
            return Optional.empty();
        }
        var close = closingQuote(inside);
        if (close < 0 || !isFilter(inside.substring(close + 1).strip())) {
            return Optional.empty();
        }
        var quote = inside.substring(0, 1);
        return Optional.of(inside.substring(1, close).replace("\\" + quote, quote));
    }

    /// Pebble trims white space where a brace has a dash.
    private static String trimDashes(String inside) {
        var start = inside.startsWith("-") ? 1 : 0;
        var end = inside.endsWith("-") ? inside.length() - 1 : inside.length();
        return inside.substring(start, Math.max(start, end));
    }

    private static int closingQuote(String inside) {
        for (var i = 1; i < inside.length(); i++) {
            if (inside.charAt(i) == '\\') {
                i++;
            } else if (inside.charAt(i) == inside.charAt(0)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFilter(String behind) {
        if (!behind.startsWith("|")) {
            return false;
        }
        var name = behind.substring(1).strip();
        return name.startsWith(FILTER)
                && name.substring(FILTER.length()).replaceAll("\\s", "").matches("(\\(\\))?");
    }

    /// The macro for a text, or nothing if no way of quoting gives it back.
    static Optional<String> write(String value) {
        if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            return Optional.empty();
        }
        for (var quote : new String[] {"\"", "'"}) {
            // Pebble looks for #{…} inside double quotes.
            if (quote.equals("\"") && value.contains("#{")) {
                continue;
            }
            var macro =
                    "{{ "
                            + quote
                            + value.replace(quote, "\\" + quote)
                            + quote
                            + " | base64encode }}";
            if (read(macro).filter(value::equals).isPresent()) {
                return Optional.of(macro);
            }
        }
        return Optional.empty();
    }
}
