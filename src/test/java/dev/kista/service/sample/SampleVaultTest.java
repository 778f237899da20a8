package dev.kista.service.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.model.VaultEdit;
import dev.kista.service.exchange.SourceReader;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class SampleVaultTest {
    @Test
    void isReadWithoutAnError() {
        var reading =
                new SourceReader().read(SampleVault.envFile(), Optional.empty(), Dialect.COMPOSE);
        assertEquals(Format.ENV, reading.format());
        assertFalse(reading.hasErrors(), () -> reading.problems().toString());
    }

    @Test
    void holdsTheValuesThatGoWrongElsewhere() {
        var values = values();
        assertEquals("password", values.get("MYPASSWORD"));
        assertEquals("pa$$word #1 = \"quoted\"", values.get("DB_PASSWORD"));
        assertEquals("it's a \"sample\" with a \\ backslash", values.get("SMTP_PASSWORD"));
        assertEquals("k3y-that-ends-with-equals==", values.get("SESSION_KEY"));
        assertEquals("first line\nsecond line", values.get("DEPLOY_NOTE"));
        assertEquals("Hallå, världen 👋", values.get("GREETING"));
    }

    @Test
    void fillsThreeNamespaces() {
        var counts =
                additions()
                        .collect(
                                Collectors.groupingBy(
                                        VaultEdit.AddSecret::path, Collectors.counting()));
        assertEquals(
                Map.of(SampleVault.COMPANY, 3L, SampleVault.TEAM, 3L, SampleVault.PROJECT, 6L),
                counts);
    }

    private static Map<String, String> values() {
        return additions()
                .collect(Collectors.toMap(each -> each.key().text(), each -> each.value().text()));
    }

    private static Stream<VaultEdit.AddSecret> additions() {
        return ((VaultEdit.Batch) SampleVault.content())
                .edits().stream()
                        .filter(VaultEdit.AddSecret.class::isInstance)
                        .map(VaultEdit.AddSecret.class::cast);
    }
}
