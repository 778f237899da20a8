package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;
import dev.kista.model.SecretKey;
import dev.kista.service.exchange.PatchOptions.EnvFile;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class PatchOptionsTest {
    @Test
    void changesOnePartAndKeepsTheOthers() {
        var file = new EnvFile(EnvFile.USUAL_NAME, true);
        var remove = Set.of(new SecretKey("OLD"));
        var options = PatchOptions.USUAL.into(Set.of("web")).removing(remove).by(file);
        assertEquals(new PatchOptions(null, Dialect.COMPOSE, Set.of("web"), remove, file), options);
        assertEquals(
                new PatchOptions(null, Dialect.COMPOSE, Set.of("web"), remove, null),
                options.by(null));
    }

    @Test
    void takesTwoSpellingsOfOneKeyForOne() {
        var remove = new ArrayList<>(List.of(new SecretKey("OLD"), new SecretKey("old")));
        assertEquals(1, PatchOptions.USUAL.removing(new HashSet<>(remove)).remove().size());
    }

    @Test
    void isNotChangedByWhoeverMadeIt() {
        var services = new HashSet<>(Set.of("web"));
        var options = PatchOptions.USUAL.into(services);
        services.add("db");
        assertEquals(Set.of("web"), options.services());
    }
}
