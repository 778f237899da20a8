package dev.kista.codec.dotenv;

/// `$NAME` and `${NAME…}` as compose-go's package `template` replaces them: once, from left to
/// right, and never again in what was put in.
public final class ComposeInterpolation {
    /// Deeper nesting of `${A:-${B:-…}}` is refused; nobody writes it by hand.
    private static final int MAX_DEPTH = 100;

    /// Where findings go.
    public interface Findings {
        RuntimeException refused(String code, String... details);

        void unset(String variable);
    }

    private final EnvLookup lookup;
    private final Findings findings;

    public ComposeInterpolation(EnvLookup lookup, Findings findings) {
        this.lookup = lookup;
        this.findings = findings;
    }

    public String expand(String template) {
        return template.indexOf('$') < 0 ? template : expand(template, 0);
    }

    private String expand(String template, int depth) {
        if (depth > MAX_DEPTH) {
            throw findings.refused("env.interpolation-too-deep", String.valueOf(MAX_DEPTH));
        }
        var result = new StringBuilder();
        var at = 0;
        while (at < template.length()) {
            var dollar = template.indexOf('$', at);
            if (dollar < 0 || dollar + 1 == template.length()) {
                break;
            }
            result.append(template, at, dollar);
            var next = template.charAt(dollar + 1);
            if (next == '$') {
                result.append('$');
                at = dollar + 2;
            } else if (Letters.startsName(next)) {
                at = Letters.nameEnd(template, dollar + 1);
                result.append(plain(template.substring(dollar + 1, at)));
            } else if (next == '{') {
                at = closing(template, dollar) + 1;
                result.append(braced(template.substring(dollar + 2, at - 1), depth));
            } else {
                result.append('$');
                at = dollar + 1;
            }
        }
        return result.append(template, at, template.length()).toString();
    }

    private String plain(String name) {
        return lookup.value(name)
                .orElseGet(
                        () -> {
                            findings.unset(name);
                            return "";
                        });
    }

    /// The brace that closes the one behind this `$`, on the same line.
    private int closing(String template, int dollar) {
        var open = 0;
        for (var i = dollar; i < template.length() && template.charAt(i) != '\n'; i++) {
            if (template.startsWith("${", i)) {
                open++;
                i++;
            } else if (template.charAt(i) == '}' && --open == 0) {
                return i;
            }
        }
        throw findings.refused("env.interpolation-invalid");
    }

    private String braced(String inside, int depth) {
        var nameEnd = Letters.nameEnd(inside, 0);
        var name = inside.substring(0, nameEnd);
        if (name.isEmpty() || !Letters.startsName(name.charAt(0))) {
            throw findings.refused("env.interpolation-invalid");
        }
        if (nameEnd == inside.length()) {
            return plain(name);
        }
        var colon = inside.charAt(nameEnd) == ':';
        var operator = nameEnd + (colon ? 1 : 0);
        if (operator == inside.length() || "-+?".indexOf(inside.charAt(operator)) < 0) {
            throw findings.refused("env.interpolation-invalid");
        }
        var word = inside.substring(operator + 1);
        var found = lookup.value(name).filter(value -> !colon || !value.isEmpty());
        return switch (inside.charAt(operator)) {
            case '-' -> found.isPresent() ? found.get() : expand(word, depth + 1);
            case '+' -> found.isPresent() ? expand(word, depth + 1) : "";
            default -> found.orElseThrow(() -> findings.refused("env.required-variable", name));
        };
    }
}
