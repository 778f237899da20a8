package dev.kista.cli;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/// Standard output takes no more.
final class OutputLost extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    OutputLost(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /// Whether its reader went away, as `head` does once it has seen enough, and not the disk.
    boolean isClosedPipe() {
        var message = getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
