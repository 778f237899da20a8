package dev.kista.desktop.importing;

import java.io.Serial;

/// A source that cannot be read at all. The message `import.unreadable.<code>` says why and what to
/// do; its argument is the detail.
final class SourceUnreadable extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final String code;
    private final String detail;

    SourceUnreadable(String code, String detail) {
        super(code + " " + detail);
        this.code = code;
        this.detail = detail;
    }

    String code() {
        return code;
    }

    String detail() {
        return detail;
    }
}
