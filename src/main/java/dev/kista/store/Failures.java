package dev.kista.store;

import dev.kista.store.VaultException.Reason;
import dev.kista.store.kdbx.KdbxException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Tells what happened to a vault file from what the file system and the format say.
final class Failures {
    private static final List<String> DENIED =
            List.of("read-only file system", "not a directory", "operation not permitted");
    private static final List<String> NO_SPACE = List.of("no space left", "quota", "disk full");

    private Failures() {}

    static VaultException ofReading(Path file, IOException failure) {
        return of(file, failure, Reason.NOT_READABLE);
    }

    static VaultException ofWriting(Path file, IOException failure) {
        return of(file, failure, Reason.NOT_WRITABLE);
    }

    private static VaultException of(Path file, IOException failure, Reason denied) {
        return switch (failure) {
            case VaultException ours -> ours;
            case KdbxException format ->
                    new VaultException(
                            reason(format.kind()),
                            file,
                            format,
                            format.details().toArray(String[]::new));
            case NoSuchFileException _ -> new VaultException(Reason.MISSING, file, failure);
            case FileAlreadyExistsException _ -> new VaultException(Reason.EXISTS, file, failure);
            case AccessDeniedException _, NotDirectoryException _, FileSystemLoopException _ ->
                    new VaultException(denied, file, failure);
            default -> ofSystem(file, failure, denied);
        };
    }

    /// The JDK hands on the system's own words for what it has no type for.
    private static VaultException ofSystem(Path file, IOException failure, Reason denied) {
        var words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (NO_SPACE.stream().anyMatch(words::contains)) {
            return new VaultException(Reason.NO_SPACE, file, failure);
        }
        if (DENIED.stream().anyMatch(words::contains)) {
            return new VaultException(denied, file, failure);
        }
        var said = failure instanceof FileSystemException system ? system.getReason() : null;
        return new VaultException(
                Reason.FAILED,
                file,
                failure,
                said == null ? failure.getClass().getSimpleName() : said);
    }

    private static Reason reason(KdbxException.Kind kind) {
        return switch (kind) {
            case NOT_A_VAULT -> Reason.NOT_A_VAULT;
            case UNSUPPORTED -> Reason.UNSUPPORTED;
            case WRONG_CREDENTIALS -> Reason.WRONG_CREDENTIALS;
            case DAMAGED -> Reason.DAMAGED;
            case TRUNCATED -> Reason.TRUNCATED;
            case TOO_COSTLY -> Reason.TOO_COSTLY;
            case NOT_STORABLE -> Reason.NOT_STORABLE;
            case KEY_FILE -> Reason.KEY_FILE;
        };
    }
}
