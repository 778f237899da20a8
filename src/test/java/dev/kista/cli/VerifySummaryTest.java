package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.Messages;
import dev.kista.model.Vault;
import dev.kista.service.check.VaultCheck;
import dev.kista.store.FileFacts;
import dev.kista.store.kdbx.KeyDerivationFacts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.Locale;

class VerifySummaryTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Messages WORDS = Messages.in(Locale.ENGLISH);
    private static final long MIB = 1024 * 1024;

    @ParameterizedTest
    @CsvSource({
        "64, 3, 4, false",
        "64, 2, 4, true",
        "63, 100, 4, true",
        "192, 1, 1, false",
        "0, 100000000, 1, true"
    })
    void isWeakWhereTheKeyIsCheaperThanThatOfANewVault(
            long memory, long passes, int lanes, boolean weak) {
        assertEquals(weak, summary(memory * MIB, passes, lanes, true).isWeak());
    }

    @Test
    void isALineForEachFact() {
        assertEquals(
                """
                Format                KDBX 4.1
                Cipher                AES, compressed
                Key derivation        Argon2id, 64 MiB, 3 passes, 4 lanes
                Namespaces            0
                Secrets               0
                Earlier states        0
                Secrets in the trash  0
                Problems              0
                """,
                summary(64 * MIB, 3, 4, true).text(WORDS));
    }

    @Test
    void countsRoundsWhereTheDerivationTakesNoMemory() {
        var text = summary(0, 60_000, 1, false).text(WORDS);
        assertEquals(true, text.contains("Cipher                AES\n"), text);
        assertEquals(true, text.contains("Argon2id, 60,000 rounds\n"), text);
    }

    @Test
    void givesAProgramPlainNumbers() {
        var json = JsonMapper.shared().readTree(summary(64 * MIB, 60_000, 4, true).json());
        assertEquals(
                "{\"name\":\"Argon2id\",\"memory\":67108864,\"passes\":60000,\"lanes\":4}",
                json.get("derivation").toString());
        assertEquals("KDBX 4.1", json.get("format").asString());
        assertEquals(true, json.get("compressed").asBoolean());
        assertEquals(0, json.get("problems").asInt());
    }

    private static VerifySummary summary(long memory, long passes, int lanes, boolean compressed) {
        return new VerifySummary(
                new FileFacts(
                        "4.1",
                        "AES",
                        compressed,
                        new KeyDerivationFacts("Argon2id", memory, passes, lanes)),
                VaultCheck.of(Vault.empty("v", NOON), NOON));
    }
}
