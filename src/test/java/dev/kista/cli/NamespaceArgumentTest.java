package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine.MissingParameterException;

import java.time.Instant;

class NamespaceArgumentTest {
    private final Vault vault = Vault.empty("ours", Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({"a.b, a.b", "' a.b ', a.b", "'', ''", "A B, A B", "a..b, a..b"})
    void isTakenAsItStandsButForBlanksAround(String given, String path) {
        assertEquals(NamespacePath.of(path), parsed("-n", given).path());
        assertEquals(NamespacePath.of(path), parsed("--namespace=" + given).path());
    }

    @Test
    void mustBeGiven() {
        assertThrows(MissingParameterException.class, () -> parsed());
    }

    @Test
    void saysThatTheVaultHasNone() {
        var refused =
                assertThrows(
                        CliFailure.class,
                        () -> parsed("-n", "a.b").in(vault, new CliSetting().context()));
        assertEquals("There is no namespace a.b in ours.", refused.getMessage());
        assertEquals(1, refused.exitCode());
    }

    @Test
    void isTheVaultItselfWhereItIsEmpty() throws CliFailure {
        assertSame(vault.root(), parsed("-n", "").in(vault, new CliSetting().context()));
    }

    private static NamespaceArgument parsed(String... arguments) {
        return CliSetting.parsed(new NamespaceArgument(), arguments);
    }
}
