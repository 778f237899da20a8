package dev.kista.codec.dotenv;

/// Warnings about what is right by the rules of a consumer and hardly ever meant.
final class EnvHazards {
    private final EnvBuilder out;

    EnvHazards(EnvBuilder out) {
        this.out = out;
    }

    /// A name that only this consumer can take.
    void name(String name, int offset) {
        if (name.startsWith("\uFEFF")) {
            out.warn("env.mark-in-name", offset, name);
        } else if (!Letters.isShellName(name)) {
            out.note("env.name-not-portable", offset, Letters.shown(name));
        }
    }

    /// A `#` that begins the value or stands in it behind a blank, and is no comment here.
    void hash(String value, int offset, String name) {
        for (var hash = value.indexOf('#'); hash >= 0; hash = value.indexOf('#', hash + 1)) {
            if (hash == 0 || Letters.isAnySpace(value.charAt(hash - 1))) {
                out.warn("env.hash-in-value", offset + hash, name);
                return;
            }
        }
    }

    /// Quotes around the value that this consumer takes for a part of it.
    void quotes(String value, int offset, String name) {
        if (value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0)) {
            out.warn("env.quotes-in-value", offset, name);
        } else if (!value.isEmpty() && (value.charAt(0) == '"' || value.charAt(0) == '\'')) {
            out.warn("env.quote-not-closed", offset, name);
        }
    }

    /// White space around the value that this consumer takes for a part of it.
    void blanks(String value, int offset, String name) {
        if (!value.isEmpty()
                && (Letters.isAnySpace(value.charAt(0))
                        || Letters.isAnySpace(value.charAt(value.length() - 1)))) {
            out.warn("env.blanks-in-value", offset, name);
        }
    }

    /// A `${NAME}` that this consumer does not replace.
    void dollar(String value, int offset, String name) {
        var dollar = value.indexOf("${");
        if (dollar >= 0 && value.indexOf('}', dollar) > 0) {
            out.note("env.dollar-not-replaced", offset, name);
        }
    }
}
