package dev.kista.service.exchange;

import dev.kista.service.files.SecretFileRefused;
import dev.kista.service.files.SecretFileWriter;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Arrays;

/// Writes a planned change, if the file is still what it was when the plan was made.
final class PlannedWriting {
    private final SecretFileWriter writer;

    PlannedWriting(SecretFileWriter writer) {
        this.writer = writer;
    }

    /// Whether the change could be written now.
    void check(FileChange change) throws SourceRefused, SecretFileRefused, FileOutdated {
        requireAsPlanned(change);
        writer.check(change.file());
    }

    /// A file that is new is readable by its owner alone, another one stays as open as it was.
    void write(FileChange change) throws SourceRefused, SecretFileRefused, FileOutdated {
        requireAsPlanned(change);
        var bytes = change.text().getBytes(StandardCharsets.UTF_8);
        try {
            if (change.isNew()) {
                writer.write(change.file(), bytes);
            } else {
                writer.replace(change.file(), bytes);
            }
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static void requireAsPlanned(FileChange change) throws SourceRefused, FileOutdated {
        var file = change.file();
        var exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (change.isNew() == exists) {
            throw new FileOutdated(file);
        }
        if (exists) {
            var source = ImportSource.read(file);
            try {
                if (!Arrays.equals(change.before(), PatchedFile.digest(source.bytes()))) {
                    throw new FileOutdated(file);
                }
            } finally {
                source.wipe();
            }
        }
    }
}
