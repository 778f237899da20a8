package dev.kista.codec.dotenv;

/// `$NAME` and `${NAME…}` as compose-go's package `template` replaces them: once, from left to
/// right, and never again in what was put in.
///
/// Its regular expression takes everything from `${NAME:-` to the last brace of the line, and then
/// counts braces to find the one that closes; the character behind an opening brace is not looked
/// at. Both are kept here, oddities included.
public final class ComposeInterpolation {
    /// Deeper nesting of `${A:-${B:-…}}` is refused; nobody writes it by hand.
    static final int MAX_DEPTH = 100;

    /// Where findings go.
    public interface Findings {
        /// @param index where in the template the `$` stands
        RuntimeException refused(String code, int index, String... details);

        void unset(int index, String variable);
    }

    private final EnvLookup lookup;
    private final Findings findings;
    private int topDollar;

    public ComposeInterpolation(EnvLookup lookup, Findings findings) {
        this.lookup = lookup;
        this.findings = findings;
    }

    public String expand(String template) {
        return template.indexOf('$') < 0 ? template : expand(template, 0);
    }

    private String expand(String template, int depth) {
        if (depth > MAX_DEPTH) {
            throw findings.refused(
                    "env.interpolation-too-deep", topDollar, String.valueOf(MAX_DEPTH));
        }
        var result = new StringBuilder();
        var braces = new LineBraces(template);
        var at = 0;
        for (var dollar = template.indexOf('$');
                dollar >= 0 && dollar + 1 < template.length();
                dollar = template.indexOf('$', at)) {
            result.append(template, at, dollar);
            topDollar = depth == 0 ? dollar : topDollar;
            var next = template.charAt(dollar + 1);
            if (next == '$') {
                result.append('$');
                at = dollar + 2;
            } else if (startsName(next)) {
                at = nameEnd(template, dollar + 1);
                result.append(plain(template.substring(dollar + 1, at)));
            } else if (next == '{') {
                var nameEnd = nameEnd(template, dollar + 2);
                var close = braces.closing(dollar, nameEnd);
                if (close < 0 || !startsName(template.charAt(dollar + 2))) {
                    throw findings.refused("env.interpolation-invalid", topDollar);
                }
                var name = template.substring(dollar + 2, nameEnd);
                result.append(braced(name, template.substring(nameEnd, close), depth));
                at = close + 1;
            } else {
                result.append('$');
                at = dollar + 1;
            }
        }
        return result.append(template, at, template.length()).toString();
    }

    private String plain(String name) {
        var found = lookup.value(name);
        if (found.isEmpty()) {
            findings.unset(topDollar, name);
        }
        return found.orElse("");
    }

    /// @param rest what stands between the name and the closing brace
    private String braced(String name, String rest, int depth) {
        if (rest.isEmpty()) {
            return plain(name);
        }
        var colon = rest.charAt(0) == ':';
        var operator = colon ? 1 : 0;
        if (operator == rest.length() || "-+?".indexOf(rest.charAt(operator)) < 0) {
            throw findings.refused("env.interpolation-invalid", topDollar);
        }
        var word = rest.substring(operator + 1);
        var found = lookup.value(name).filter(value -> !colon || !value.isEmpty());
        return switch (rest.charAt(operator)) {
            case '-' -> found.isPresent() ? found.get() : expand(word, depth + 1);
            case '+' -> found.isPresent() ? expand(word, depth + 1) : "";
            default ->
                    found.orElseThrow(() -> findings.refused("env.required-variable", topDollar));
        };
    }

    /// Go folds case by Unicode: the long s and the Kelvin sign are letters of a name, too.
    private static boolean startsName(char c) {
        return Letters.startsName(c) || c == '\u017F' || c == '\u212A';
    }

    private static int nameEnd(String text, int start) {
        var end = start;
        while (end < text.length()
                && (startsName(text.charAt(end)) || Letters.continuesName(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /// Finds the brace that closes `${NAME…`, looking for the last brace of a line only once.
    private static final class LineBraces {
        private final String template;
        private int lineEnd = -1;
        private int last = -1;

        LineBraces(String template) {
            this.template = template;
        }

        /// Negative if there is none.
        int closing(int dollar, int nameEnd) {
            if (template.startsWith("}", nameEnd)) {
                return nameEnd;
            }
            if (dollar >= lineEnd) {
                var feed = template.indexOf('\n', dollar);
                lineEnd = feed < 0 ? template.length() : feed;
                last = template.lastIndexOf('}', lineEnd);
            }
            if (last < nameEnd) {
                return -1;
            }
            var open = 0;
            for (var i = dollar; i < last; i++) {
                var c = template.charAt(i);
                if (c == '}' && --open == 0) {
                    return i;
                }
                if (c == '{') {
                    open++;
                    i++;
                }
            }
            return last;
        }
    }
}
