package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.model.SecretValue;
import dev.kista.model.Vault;
import dev.kista.store.kdbx.CompositeKey;
import dev.kista.store.kdbx.KdbxContainer;
import dev.kista.store.kdbx.ReadLimits;
import dev.kista.store.kdbx.TransformedKey;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

class VaultContentTest {
    private final KdbxFiles files =
            new KdbxFiles(new Disk(), ReadLimits.DEFAULT, () -> Vaults.NOW, () -> 1, Duration.ZERO);
    private final Vault vault =
            Vaults.with(Vaults.empty("v"), "a", Vaults.secret("ONE", "\uD83D\uDE00"));

    @Test
    void takesWhatWasWrittenForWhatWasWritten() throws IOException {
        try (var key = key()) {
            var content = content(key);
            var bytes = written(content);
            content.verify(new ByteArrayInputStream(bytes));
            assertEquals(bytes.length, content.stamp().size());
        }
    }

    @Test
    void noticesASingleBitThatCameBackOtherwise() throws IOException {
        try (var key = key()) {
            var content = content(key);
            var bytes = written(content);
            for (var at : List.of(0, 40, bytes.length / 2, bytes.length - 1)) {
                var damaged = bytes.clone();
                damaged[at] ^= 1;
                assertThrows(
                        IOException.class,
                        () -> content.verify(new ByteArrayInputStream(damaged)),
                        "byte " + at);
            }
            var cut = Arrays.copyOf(bytes, bytes.length - 1);
            assertThrows(IOException.class, () -> content.verify(new ByteArrayInputStream(cut)));
        }
    }

    @Test
    void noticesAnEarlierFileInThePlaceOfTheNewOne() throws IOException {
        try (var key = key()) {
            var earlier = written(content(key));
            var content = content(key);
            written(content);
            assertThrows(
                    IOException.class, () -> content.verify(new ByteArrayInputStream(earlier)));
        }
    }

    @Test
    void hasNoStampBeforeItIsWritten() throws IOException {
        try (var key = key()) {
            assertThrows(NullPointerException.class, () -> content(key).stamp());
        }
    }

    private VaultContent content(TransformedKey key) {
        return new VaultContent(files, vault, KdbxContainer.NEW, key);
    }

    private static byte[] written(VaultContent content) throws IOException {
        var out = new ByteArrayOutputStream();
        content.write(out);
        return out.toByteArray();
    }

    private static TransformedKey key() throws IOException {
        try (var composite = CompositeKey.of(SecretValue.ofText("p"), null)) {
            return TransformedKey.fresh(composite, 64, 1, 1);
        }
    }
}
