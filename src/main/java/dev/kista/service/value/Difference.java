package dev.kista.service.value;

import dev.kista.model.SecretValue;

/// In what two texts differ, said without showing either. The message is `import.changed.<id>`.
public enum Difference {
    LAST_LINE_BREAK("last-line-break"),
    LINE_ENDS("line-ends"),
    OUTER_SPACE("outer-space"),
    CASE("case"),
    VALUE("value");

    private final String id;

    Difference(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /// The smallest difference that explains both; for two values that are not equal.
    public static Difference between(SecretValue now, SecretValue then) {
        var before = now.text();
        var after = then.text();
        if (chomp(before).equals(chomp(after))) {
            return LAST_LINE_BREAK;
        }
        if (before.replace("\r\n", "\n").equals(after.replace("\r\n", "\n"))) {
            return LINE_ENDS;
        }
        if (before.strip().equals(after.strip())) {
            return OUTER_SPACE;
        }
        return before.equalsIgnoreCase(after) ? CASE : VALUE;
    }

    private static String chomp(String text) {
        if (text.endsWith("\r\n")) {
            return text.substring(0, text.length() - 2);
        }
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
