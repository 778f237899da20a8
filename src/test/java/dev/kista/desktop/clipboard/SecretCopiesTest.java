package dev.kista.desktop.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.dialog.RecordingNotices;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.Messages;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;

import javafx.util.Subscription;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class SecretCopiesTest {
    private final FakeClipboard port = new FakeClipboard();
    private final RecordingNotices notices = new RecordingNotices();
    private final SecretClipboard clipboard =
            new SecretClipboard(port, tick -> Subscription.EMPTY, () -> Instant.EPOCH, () -> 20);
    private final SecretCopies copies =
            new SecretCopies(clipboard, Messages.in(Locale.ENGLISH), notices);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    VALUE,      pässword=,             true,  Value of db_password copied. Clears in 20 s
                    ENCODED,    cMOkc3N3b3JkPQ==,      true,  Encoded value of db_password copied. Clears in 20 s
                    LINE,       SECRET_DB_PASSWORD=cMOkc3N3b3JkPQ==, true, Line for db_password copied. Clears in 20 s
                    EXPRESSION, {{ secret('DB_PASSWORD') }}, false, Expression for db_password copied
                    """)
    void copiesEachFormAndSaysWhich(
            CopyKind kind, String expected, boolean secret, String sentence) {
        copies.copy(kind, new SecretKey("db_password"), SecretValue.ofText("pässword="));
        assertEquals(Optional.of(expected), port.text());
        assertEquals(secret, port.isSecret());
        assertEquals(sentence, notices.last().text());
    }

    @Test
    void copiesALineForEachOfSeveral() {
        var sample =
                new SampleVault().secret("a", "ONE", "pässword=", "").secret("a", "TWO", "2", "");
        copies.copyLines(List.of(sample.secretAt("a", "ONE"), sample.secretAt("a", "TWO")));
        assertEquals(Optional.of("SECRET_ONE=cMOkc3N3b3JkPQ==\nSECRET_TWO=Mg==\n"), port.text());
        assertTrue(port.isSecret());
        assertEquals("Lines for 2 secrets copied. Clears in 20 s", notices.last().text());
    }

    @Test
    void refusesToCopyBytesThatAreNoText() {
        var binary = SecretValue.of(new byte[] {(byte) 0xff, 0});
        copies.copy(CopyKind.VALUE, SecretKey.of("KEYSTORE"), binary);
        assertEquals(Optional.empty(), port.text());
        copies.copy(CopyKind.ENCODED, SecretKey.of("KEYSTORE"), binary);
        assertEquals(Optional.of("/wA="), port.text());
    }
}
