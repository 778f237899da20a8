package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.service.exchange.Disagreement;
import dev.kista.service.exchange.ImportSource;
import dev.kista.service.exchange.SecretImport;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

class PlannedTest {
    private final SampleVault sample = new SampleVault().namespace("a");

    @Test
    void saysWhyItWasRecognised() {
        var planned = planned("A=\"x y\"\nB=1\n", Optional.empty());
        assertEquals(Optional.of("assignments"), planned.reason());
        assertEquals(
                List.of(Dialect.DOCKER),
                planned.others().stream().map(Disagreement::dialect).toList());
    }

    @Test
    void saysNoReasonWhereTheUserChose() {
        var planned = planned("A=1\n", Optional.of(Format.ENV));
        assertEquals(Optional.empty(), planned.reason());
        assertEquals(List.of(), planned.others());
    }

    @Test
    void asksOtherReadersOfPlainEnvFilesAlone() {
        assertEquals(List.of(), planned("{\"A\": \"x y\"}", Optional.empty()).others());
    }

    @Test
    void saysNothingOfALargeFile() {
        var planned = planned("A=\"x y\"\n#" + "x".repeat(4 * 1024 * 1024), Optional.empty());
        assertEquals(Optional.empty(), planned.reason());
        assertEquals(List.of(), planned.others());
    }

    @Test
    void closingWipesThePlan() {
        var planned = planned("A=1\n", Optional.of(Format.ENV));
        planned.close();
        assertTrue(Objects.requireNonNull(planned.plan().rows().getFirst().then()).isClosed());
    }

    private Planned planned(String text, Optional<Format> format) {
        var source = new ImportSource("a.env", text.getBytes(StandardCharsets.UTF_8));
        var plan =
                new SecretImport()
                        .plan(
                                source,
                                sample.session.vault(),
                                NamespacePath.of("a"),
                                format,
                                Dialect.COMPOSE);
        return Planned.of(plan, source, format.isEmpty());
    }
}
