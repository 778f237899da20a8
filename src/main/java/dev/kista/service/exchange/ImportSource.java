package dev.kista.service.exchange;

import dev.kista.service.exchange.SourceRefused.Reason;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/// Text that a user wants to import.
///
/// @param name a file's name, or what a pasted text is called
/// @param bytes the content as it was found; whoever made the source wipes it
public record ImportSource(String name, byte[] bytes) {
    /// Reads a file that somebody picked or dropped. Refuses what may never end: a pipe, a device.
    /// Blocking.
    public static ImportSource readRegular(Path file) throws SourceRefused {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            throw new SourceRefused(Reason.SPECIAL, file.toString());
        }
        return read(file);
    }

    /// Reads a whole file. Blocking.
    public static ImportSource read(Path file) throws SourceRefused {
        var name = file.toString();
        if (Files.isDirectory(file)) {
            throw new SourceRefused(Reason.FOLDER, name);
        }
        try (var in = Files.newInputStream(file)) {
            return read(name, in);
        } catch (NoSuchFileException e) {
            throw refused(Reason.MISSING, name, e);
        } catch (AccessDeniedException e) {
            throw refused(Reason.NOT_READABLE, name, e);
        } catch (SourceRefused e) {
            throw e;
        } catch (IOException e) {
            throw refused(Reason.FAILED, name, e);
        }
    }

    /// Reads a stream to its end. Blocking.
    public static ImportSource read(String name, InputStream in) throws SourceRefused {
        try {
            var bytes = in.readNBytes((int) SecretImport.MAX_BYTES + 1);
            if (bytes.length > SecretImport.MAX_BYTES) {
                Arrays.fill(bytes, (byte) 0);
                throw new SourceRefused(Reason.TOO_LARGE, name);
            }
            return new ImportSource(name, bytes);
        } catch (SourceRefused e) {
            throw e;
        } catch (IOException e) {
            throw refused(Reason.FAILED, name, e);
        }
    }

    private static SourceRefused refused(Reason reason, String name, IOException cause) {
        var refused = new SourceRefused(reason, name);
        refused.initCause(cause);
        return refused;
    }

    /// Fills the content with zeros.
    public void wipe() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return name;
    }
}
