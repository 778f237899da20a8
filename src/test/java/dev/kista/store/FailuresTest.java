package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.kista.store.VaultException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

class FailuresTest {
    private static final Path FILE = Path.of("vault.kdbx");

    @ParameterizedTest
    @CsvSource({
        "No space left on device, NO_SPACE",
        "Disk quota exceeded, NO_SPACE",
        "Read-only file system, NOT_WRITABLE",
        "Operation not permitted, NOT_WRITABLE",
        "Input/output error, FAILED"
    })
    void understandsTheSystemsOwnWords(String words, Reason reason) {
        var told = Failures.ofWriting(FILE, new FileSystemException("x", null, words));
        assertEquals(reason, told.reason());
        assertEquals(FILE, told.file());
    }

    @Test
    void tellsReadingFromWritingWhereAccessIsDenied() {
        var denied = new AccessDeniedException("x");
        assertEquals(Reason.NOT_READABLE, Failures.ofReading(FILE, denied).reason());
        assertEquals(Reason.NOT_WRITABLE, Failures.ofWriting(FILE, denied).reason());
        assertSame(denied, Failures.ofReading(FILE, denied).getCause());
    }

    @Test
    void keepsAReasonThatIsKnownAlready() {
        var ours = new VaultException(Reason.LOCKED, FILE, "1");
        assertSame(ours, Failures.ofWriting(Path.of("other"), ours));
    }

    @Test
    void tellsAMissingFileFromOneThatIsThere() {
        assertEquals(
                Reason.MISSING, Failures.ofReading(FILE, new NoSuchFileException("x")).reason());
        assertEquals(
                Reason.EXISTS,
                Failures.ofWriting(FILE, new FileAlreadyExistsException("x")).reason());
    }

    @Test
    void quotesNoMessageOfAFailureThatItDoesNotKnow() {
        var told = Failures.ofReading(FILE, new IOException("the password is hunter2"));
        assertEquals(Reason.FAILED, told.reason());
        assertEquals(List.of("IOException"), told.details());
        assertEquals(List.of("IOException"), Failures.ofReading(FILE, new IOException()).details());
    }
}
