package dev.kista.store.kdbx;

import java.io.IOException;
import java.io.Serial;
import java.util.List;

/// Why bytes could not be read as a vault, or a vault not be written as bytes.
///
/// The details say where (`block 3`, `XML line 3, column 5`) or what (`cipher …`), never a value.
public final class KdbxException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    /// What is wrong.
    public enum Kind {
        NOT_A_VAULT,
        UNSUPPORTED,
        WRONG_CREDENTIALS,
        DAMAGED,
        TRUNCATED,
        TOO_COSTLY,
        NOT_STORABLE,
        KEY_FILE
    }

    private final Kind kind;
    private final transient List<String> details;

    KdbxException(Kind kind, String... details) {
        super(kind + ": " + String.join(", ", details));
        this.kind = kind;
        this.details = List.of(details);
    }

    public Kind kind() {
        return kind;
    }

    public List<String> details() {
        return details;
    }
}
