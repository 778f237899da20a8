package dev.kista.store;

import dev.kista.model.Messages;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Why a vault could not be opened or saved. Turned into words by the message
/// `vault.problem.<code>`, to which the file's name, and then the details, are arguments.
public final class VaultException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    /// The kinds of failure, each with something else to do next.
    public enum Reason {
        MISSING,
        EXISTS,
        IS_FOLDER,
        EMPTY,
        NOT_READABLE,
        NOT_WRITABLE,
        NO_SPACE,
        NOT_A_VAULT,
        UNSUPPORTED,
        OLDER_FORMAT,
        WRONG_CREDENTIALS,
        DAMAGED,
        TRUNCATED,
        TOO_COSTLY,
        KEY_FILE,
        NOT_STORABLE,
        IN_USE,
        LOCKED,
        CHANGED_ON_DISK,
        FAILED;

        /// As it stands in message keys: `not-a-vault`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final transient Path file;
    private final transient List<String> details;

    public VaultException(Reason reason, Path file, String... details) {
        super(reason.code() + ": " + file + " " + String.join(", ", details));
        this.reason = reason;
        this.file = file;
        this.details = List.of(details);
    }

    public VaultException(Reason reason, Path file, Throwable cause, String... details) {
        this(reason, file, details);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    public Path file() {
        return file;
    }

    public List<String> details() {
        return details;
    }

    /// What a person reads.
    public String words(Messages messages) {
        var arguments = new ArrayList<Object>();
        arguments.add(file.getFileName() == null ? file.toString() : file.getFileName().toString());
        arguments.addAll(details);
        return messages.text("vault.problem." + reason.code(), arguments.toArray());
    }
}
