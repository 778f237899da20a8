package dev.kista.desktop.patching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.service.exchange.PatchOptions;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

class PatchRequestTest {
    private final SampleVault sample = new SampleVault();
    private final PatchRequest request =
            new PatchRequest(
                    sample.session.vault(),
                    NamespacePath.of("a"),
                    Path.of("c.yml"),
                    Dialect.COMPOSE,
                    null,
                    false);

    @Test
    void meansEveryServiceThatRunsKestraUntilTheUserChooses() {
        assertFalse(request.hasNoService());
        assertEquals(Set.of(), request.options().services());
        assertTrue(request.into(Set.of()).hasNoService());
        assertEquals(Set.of("web"), request.into(Set.of("web")).options().services());
    }

    @Test
    void movesVariablesIntoTheEnvFileWhereOneTakesThem() {
        assertNull(request.options().envFile());
        assertEquals(
                new PatchOptions.EnvFile(PatchOptions.EnvFile.USUAL_NAME, true),
                request.byEnvFile(true).options().envFile());
    }

    @Test
    void changesOnePartAndKeepsTheOthers() {
        var changed = request.into(Set.of("web")).with(Dialect.NODE).byEnvFile(true);
        sample.namespace("a");
        var now = changed.of(sample.session.vault());
        assertSame(sample.session.vault(), now.vault());
        assertEquals(Dialect.NODE, now.options().dialect());
        assertEquals(Set.of("web"), now.services());
        assertTrue(now.envFile());
        assertEquals(request.file(), now.file());
    }

    @Test
    void isNotChangedByWhoeverMadeIt() {
        var services = new HashSet<>(Set.of("web"));
        var changed = request.into(services);
        services.clear();
        assertEquals(Set.of("web"), changed.services());
    }
}
