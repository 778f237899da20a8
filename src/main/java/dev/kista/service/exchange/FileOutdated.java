package dev.kista.service.exchange;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/// A file is not what it was when its change was planned. Nothing was written over it; plan again.
/// Turned into words by the message `patch.outdated`, to which the file is an argument.
public final class FileOutdated extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Path file;

    FileOutdated(Path file) {
        super("changed since it was read: " + file);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
