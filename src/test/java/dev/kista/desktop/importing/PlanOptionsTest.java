package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.model.NamespacePath;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PlanOptionsTest {
    @Test
    void isNotChangedByWhoeverMadeIt() {
        var fixes = new HashMap<>(Map.of("a", List.of(Fix.DECODE_ONCE)));
        var options = new PlanOptions(NamespacePath.ROOT, Optional.empty(), Dialect.COMPOSE, fixes);
        fixes.clear();
        assertEquals(Map.of("a", List.of(Fix.DECODE_ONCE)), options.fixes());
    }

    @Test
    void isTheSameWhereItAsksForTheSame() {
        var options =
                new PlanOptions(
                        NamespacePath.of("a"), Optional.of(Format.ENV), Dialect.NODE, Map.of());
        assertEquals(
                options,
                new PlanOptions(
                        NamespacePath.of("a"), Optional.of(Format.ENV), Dialect.NODE, Map.of()));
        assertNotEquals(
                options,
                new PlanOptions(NamespacePath.of("a"), Optional.empty(), Dialect.NODE, Map.of()));
    }
}
