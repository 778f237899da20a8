package dev.kista.codec.dotenv;

import java.io.Serial;

/// Ends the sourcing of a file where a shell would, or where what follows is a program.
final class ShellStop extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient String code;
    private final transient int offset;
    private final transient String[] details;

    ShellStop(String code, int offset, String... details) {
        super(code, null, false, false);
        this.code = code;
        this.offset = offset;
        this.details = details.clone();
    }

    String code() {
        return code;
    }

    int offset() {
        return offset;
    }

    String[] details() {
        return details.clone();
    }
}
