package dev.kista.store.kdbx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretHeap;
import dev.kista.model.SecretValue;
import dev.kista.store.kdbx.KdbxException.Kind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;

/// A damaged or truncated file of version 3.1 gives one typed error. Nothing authenticates its
/// header before the key is known, so that much of the damage looks like a wrong password.
@Timeout(60)
class HostileOlderFileTest {
    private static final int[] BITS = {0x01, 0x80, 0xff};

    /// A changed header may ask for any number of rounds; these are soon done.
    private static final ReadLimits LIMITS =
            new ReadLimits(1024 * 1024, 1024 * 1024, 10_000, 1024 * 1024, 20);

    private static final String XML =
            """
            <KeePassFile><Meta><HeaderHash>%s</HeaderHash><DatabaseName>v</DatabaseName></Meta>
            <Root><Group><UUID>EBESExQVFhcYGRobHB0eHw==</UUID><Name>Root</Name></Group></Root>
            </KeePassFile>
            """;

    private final CompositeKey composite;
    private byte[] file = {};
    private int header;

    HostileOlderFileTest() throws IOException {
        try (var password = SecretValue.ofText("pw")) {
            composite = CompositeKey.of(password, null);
        }
    }

    @BeforeEach
    void writes() throws IOException {
        var bare = Resealed.older(new byte[0]);
        header = bare.length;
        var hash = Base64.getEncoder().encodeToString(Crypto.sha256(bare));
        var xml = XML.formatted(hash).getBytes(StandardCharsets.UTF_8);
        file = new Resealed(composite, LIMITS).file(Resealed.older(xml), Resealed.OLDER_LAYERS);
        assertEquals("v", nameOf(file));
    }

    @AfterEach
    void closes() {
        composite.close();
    }

    @Test
    void truncationAtEveryLength() {
        for (var length = 0; length < file.length; length++) {
            var kind = kindOf(Arrays.copyOf(file, length));
            var expected =
                    length < header
                            ? EnumSet.of(Kind.TRUNCATED)
                            : EnumSet.of(Kind.TRUNCATED, Kind.DAMAGED);
            assertTrue(expected.contains(kind), kind + ", cut at " + length);
        }
    }

    @Test
    void everyByteOfTheHeaderFlipped() {
        for (var at = 0; at < header; at++) {
            for (var bit : BITS) {
                var kind = kindOf(flipped(at, bit));
                assertTrue(kind != Kind.NOT_A_VAULT || at < 8, kind + " at " + at);
                assertTrue(
                        at >= 8 || EnumSet.of(Kind.NOT_A_VAULT, Kind.UNSUPPORTED).contains(kind),
                        kind + " at " + at);
            }
        }
    }

    @Test
    void everyByteOfTheContentFlipped() {
        for (var at = header; at < file.length; at++) {
            for (var bit : BITS) {
                var kind = kindOf(flipped(at, bit));
                assertTrue(
                        EnumSet.of(Kind.WRONG_CREDENTIALS, Kind.DAMAGED, Kind.TRUNCATED)
                                .contains(kind),
                        kind + " at " + at);
            }
        }
    }

    private byte[] flipped(int at, int bit) {
        var changed = file.clone();
        changed[at] ^= (byte) bit;
        return changed;
    }

    private Kind kindOf(byte[] changed) {
        return assertThrows(KdbxException.class, () -> nameOf(changed)).kind();
    }

    private String nameOf(byte[] content) throws IOException {
        try (var heap = new SecretHeap()) {
            var read =
                    new KdbxReader(LIMITS).read(new ByteArrayInputStream(content), composite, heap);
            read.key().close();
            return read.vault().name();
        }
    }
}
