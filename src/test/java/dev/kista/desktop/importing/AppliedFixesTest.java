package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kista.codec.Fix;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class AppliedFixesTest {
    private final AppliedFixes fixes = new AppliedFixes();

    @Test
    void keepsTheLastFixOfALine() {
        fixes.take(3, new AppliedFix("a", Fix.DECODE_ONCE));
        fixes.take(3, new AppliedFix("a", Fix.DECODE_TWICE));
        assertEquals(new AppliedFix("a", Fix.DECODE_TWICE), fixes.at(3));
        assertEquals(Map.of("a", List.of(Fix.DECODE_TWICE)), fixes.byKey());
    }

    @Test
    void givesTheReaderAllFixesOfAKeyInTheOrderOfTheLines() {
        fixes.take(9, new AppliedFix("a", Fix.DROP_QUOTES));
        fixes.take(2, new AppliedFix("a", Fix.DECODE_ONCE));
        fixes.take(5, new AppliedFix("A", Fix.RENAME_KEY));
        assertEquals(
                Map.of(
                        "a",
                        List.of(Fix.DECODE_ONCE, Fix.DROP_QUOTES),
                        "A",
                        List.of(Fix.RENAME_KEY)),
                fixes.byKey());
    }

    @Test
    void forgetsWhatIsTakenBack() {
        fixes.take(1, new AppliedFix("a", Fix.DECODE_ONCE));
        fixes.take(2, new AppliedFix("b", Fix.DECODE_ONCE));
        fixes.takeBack(1);
        fixes.takeBack(7);
        assertNull(fixes.at(1));
        assertEquals(Set.of("b"), fixes.byKey().keySet());
        fixes.clear();
        assertEquals(Map.of(), fixes.byKey());
    }
}
