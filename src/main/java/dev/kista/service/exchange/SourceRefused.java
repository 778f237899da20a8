package dev.kista.service.exchange;

import dev.kista.model.Messages;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/// A source that cannot be read at all. Turned into words by the message `import.refused.<code>`,
/// to which the source's name and the limit in MiB are arguments.
public final class SourceRefused extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    /// The kinds of refusal, each with something else to do next.
    public enum Reason {
        MISSING,
        FOLDER,
        NOT_READABLE,
        SPECIAL,
        TOO_LARGE,
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final String source;

    SourceRefused(Reason reason, String source) {
        super(reason.code() + ": " + source);
        this.reason = reason;
        this.source = source;
    }

    public Reason reason() {
        return reason;
    }

    public String words(Messages messages) {
        var limit = SecretImport.MAX_BYTES / (1024 * 1024);
        return messages.text("import.refused." + reason.code(), source, limit);
    }
}
