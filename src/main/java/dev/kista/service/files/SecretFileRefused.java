package dev.kista.service.files;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Locale;

/// Why a file was not written. Turned into words by the message `file.refused.<code>`, to which the
/// file and a detail are arguments. Nothing was changed.
public final class SecretFileRefused extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    /// The kinds of refusal, each with something else to do next.
    public enum Reason {
        /// The target is a folder.
        FOLDER,
        /// The target is a link; the detail says where to.
        LINK,
        /// The target is a device, a pipe or the like.
        SPECIAL,
        /// The folder it should lie in is not there; the detail names it.
        NO_FOLDER,
        /// The file or its folder may not be written.
        NOT_WRITABLE,
        /// The disk is full.
        NO_SPACE,
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final transient Path file;
    private final String detail;

    SecretFileRefused(Reason reason, Path file, String detail) {
        super(reason.code() + ": " + file);
        this.reason = reason;
        this.file = file;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    public Path file() {
        return file;
    }

    public String detail() {
        return detail;
    }
}
