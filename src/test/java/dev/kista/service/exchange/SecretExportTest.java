package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;
import dev.kista.model.Extras;
import dev.kista.model.HistoryLimits;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;
import dev.kista.model.Vault;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

class SecretExportTest {
    @Test
    void writesTheNamespacesOwnSecretsInTheirOrder() {
        var written = write(vault(secret("B", "1"), secret("A", "2")), "a", WriteOptions.PLAIN);
        assertEquals(
                "SECRET_B=MQ==\nSECRET_A=Mg==\n",
                assertInstanceOf(Written.Text.class, written).text());
    }

    @Test
    void showsNoValueWhereItIsMasked() {
        var written = write(vault(secret("A", "hush-value")), "a", WriteOptions.MASKED);
        var text = assertInstanceOf(Written.Text.class, written).text();
        assertEquals("SECRET_A=" + WriteOptions.MASK + "\n", text);
        assertFalse(written.toString().contains("hush-value"));
    }

    @Test
    void refusesAValueThatIsNoText() {
        var bytes = new byte[] {(byte) 0xC3, 0x28};
        var written = write(vault(secret("A", bytes)), "a", WriteOptions.PLAIN);
        var problem = assertInstanceOf(Written.Refused.class, written).problems().getFirst();
        assertEquals("export.not-text", problem.code());
        assertEquals("A", problem.key());
    }

    @Test
    void writesNothingOfANamespaceThatIsNotThere() {
        var written = write(vault(), "gone", WriteOptions.PLAIN);
        assertEquals("", assertInstanceOf(Written.Text.class, written).text());
    }

    private static Written write(Vault vault, String path, WriteOptions options) {
        return new SecretExport().write(vault, NamespacePath.of(path), Format.ENCODED, options);
    }

    private static Vault vault(Secret... secrets) {
        var times = Times.at(Instant.EPOCH);
        var a =
                new Namespace(
                        UUID.randomUUID(),
                        "a",
                        "",
                        List.of(),
                        List.of(secrets),
                        times,
                        Extras.NONE);
        var root =
                new Namespace(UUID.randomUUID(), "", "", List.of(a), List.of(), times, Extras.NONE);
        return new Vault("V", root, null, List.of(), HistoryLimits.DEFAULT, Extras.NONE);
    }

    private static Secret secret(String key, String value) {
        return secret(key, value.getBytes(StandardCharsets.UTF_8));
    }

    private static Secret secret(String key, byte[] value) {
        return new Secret(
                UUID.randomUUID(),
                new SecretKey(key),
                SecretValue.of(value),
                "",
                new TreeSet<>(),
                Times.at(Instant.EPOCH),
                List.of(),
                Extras.NONE);
    }
}
