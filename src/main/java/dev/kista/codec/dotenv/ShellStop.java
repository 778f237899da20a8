package dev.kista.codec.dotenv;

import org.jspecify.annotations.Nullable;

import java.io.Serial;

/// Ends the sourcing of a file where a shell would: at a syntax error, or a required variable that
/// is missing. What was set before stays set.
final class ShellStop extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient String code;
    private final transient int offset;
    private final transient @Nullable String name;
    private final transient String[] details;

    ShellStop(String code, int offset, @Nullable String name, String... details) {
        super(code, null, false, false);
        this.code = code;
        this.offset = offset;
        this.name = name;
        this.details = details.clone();
    }

    ShellStop in(String assigned) {
        return new ShellStop(code, offset, assigned, details);
    }

    String code() {
        return code;
    }

    int offset() {
        return offset;
    }

    @Nullable String name() {
        return name;
    }

    String[] details() {
        return details.clone();
    }
}
