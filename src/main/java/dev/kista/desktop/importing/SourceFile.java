package dev.kista.desktop.importing;

import dev.kista.desktop.mvc.TaskRunner.Progress;
import dev.kista.service.exchange.ImportSource;
import dev.kista.service.exchange.SecretImport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

/// Reads a file that the user chose or dropped, up to [SecretImport#MAX_BYTES].
final class SourceFile {
    private static final int CHUNK = 64 * 1024;
    private static final long MEGABYTE = 1024 * 1024;

    private final Path path;

    SourceFile(Path path) {
        this.path = path;
    }

    String name() {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// Blocking.
    ///
    /// @throws CancellationException as soon as the progress says so
    ImportSource read(Progress progress) throws SourceUnreadable {
        if (Files.isDirectory(path)) {
            throw new SourceUnreadable("folder", name());
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new SourceUnreadable("special", name());
        }
        try {
            return new ImportSource(name(), bytes(progress));
        } catch (NoSuchFileException e) {
            throw new SourceUnreadable("missing", name());
        } catch (AccessDeniedException e) {
            throw new SourceUnreadable("denied", name());
        } catch (IOException e) {
            throw new SourceUnreadable("failed", name());
        }
    }

    private byte[] bytes(Progress progress) throws IOException, SourceUnreadable {
        var size = Files.size(path);
        requireLittle(size);
        try (var in = Files.newInputStream(path);
                var out = new WipedBuffer((int) size)) {
            var chunk = new byte[CHUNK];
            for (var count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                out.write(chunk, 0, count);
                requireLittle(out.size());
                progress.at(out.size() / (double) Math.max(size, out.size()), name());
            }
            Arrays.fill(chunk, (byte) 0);
            return out.toByteArray();
        }
    }

    private void requireLittle(long size) throws SourceUnreadable {
        if (size > SecretImport.MAX_BYTES) {
            throw new SourceUnreadable(
                    "too-large", String.valueOf(SecretImport.MAX_BYTES / MEGABYTE));
        }
    }

    /// Leaves nothing behind once it is closed. (A file that grows while it is read leaves the
    /// outgrown array; that is the best a stream can do.)
    private static final class WipedBuffer extends ByteArrayOutputStream {
        WipedBuffer(int size) {
            super(Math.max(CHUNK, size));
        }

        @Override
        public void close() {
            Arrays.fill(buf, (byte) 0);
        }
    }
}
