package dev.kista.service.files;

import dev.kista.service.files.SecretFileRefused.Reason;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/// Writes a file with secrets in it: atomically, for the owner alone, never through a link that the
/// user may not know of.
public final class SecretFileWriter {
    /// Writes the file, or leaves everything as it was. Blocking. The caller wipes the content.
    public void write(Path target, byte[] content) throws SecretFileRefused {
        write(target, content, AtomicFile::write);
    }

    /// The same for a file that is there already: it keeps its owner, its group and who may read
    /// it.
    public void replace(Path target, byte[] content) throws SecretFileRefused {
        write(target, content, AtomicFile::replace);
    }

    private interface Way {
        void write(Path target, byte[] content) throws IOException;
    }

    private void write(Path target, byte[] content, Way way) throws SecretFileRefused {
        check(target);
        try {
            way.write(target, content);
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw refused(Reason.NOT_WRITABLE, target, "", e);
        } catch (IOException e) {
            throw failed(target, content.length, e);
        }
    }

    /// Says before anything is asked or read whether a file can be written.
    public void check(Path target) throws SecretFileRefused {
        if (Files.isSymbolicLink(target)) {
            throw new SecretFileRefused(Reason.LINK, target, pointsTo(target));
        }
        if (Files.isDirectory(target)) {
            throw new SecretFileRefused(Reason.FOLDER, target, "");
        }
        var exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (exists && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new SecretFileRefused(Reason.SPECIAL, target, "");
        }
        var folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new SecretFileRefused(Reason.NO_FOLDER, target, String.valueOf(folder));
        }
        if (!Files.isWritable(folder) || (exists && !Files.isWritable(target))) {
            throw new SecretFileRefused(Reason.NOT_WRITABLE, target, "");
        }
    }

    private static SecretFileRefused failed(Path target, int size, IOException cause) {
        var full = false;
        try {
            var folder = target.toAbsolutePath().getParent();
            var store = Files.getFileStore(folder == null ? target : folder);
            if (store.isReadOnly()) {
                return refused(Reason.NOT_WRITABLE, target, "", cause);
            }
            full = store.getUsableSpace() < size;
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return refused(full ? Reason.NO_SPACE : Reason.FAILED, target, "", cause);
    }

    private static SecretFileRefused refused(
            Reason reason, Path target, String detail, Exception cause) {
        var refused = new SecretFileRefused(reason, target, detail);
        refused.initCause(cause);
        return refused;
    }

    private static String pointsTo(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "?";
        }
    }
}
