package dev.kista.desktop.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Comparator;
import java.util.List;

class PaletteMatchTest {
    private static final List<String> WORDS =
            List.of("Copy value", "Copy encoded value", "Move secret…", "Reveal value", "Lock");

    @ParameterizedTest
    @CsvSource({
        "copy value, Copy value",
        "VALUE reveal, Reveal value",
        "cev, Copy encoded value",
        "ov se, Move secret…",
        "lo, Lock"
    })
    void putsTheBestFirst(String typed, String best) {
        assertEquals(
                best,
                WORDS.stream()
                        .filter(each -> PaletteMatch.of(typed, each).isPresent())
                        .max(Comparator.comparing(each -> score(typed, each)))
                        .orElseThrow());
    }

    @Test
    void findsNothingWhereALetterIsMissing() {
        assertTrue(PaletteMatch.of("copyx", "Copy value").isEmpty());
        assertTrue(PaletteMatch.of("value lock", "Copy value").isEmpty());
    }

    @Test
    void saysWhichLettersWereFound() {
        assertEquals("{0, 5}", PaletteMatch.of("cv", "Copy value").orElseThrow().hits().toString());
        assertEquals(
                "{5, 6, 7}", PaletteMatch.of("VAL", "Copy value").orElseThrow().hits().toString());
    }

    @Test
    void findsLettersInOrderThatNoInitialsGive() {
        assertTrue(PaletteMatch.of("oves", "Move secret value").isPresent());
        assertTrue(PaletteMatch.of("ovsc", "Move secret sv").isPresent());
    }

    @Property
    void findsEveryPieceOfItself(@ForAll @AlphaChars String before, @ForAll @AlphaChars String it) {
        assertTrue(PaletteMatch.of(it, before + it).isPresent());
    }

    private static int score(String typed, String words) {
        return PaletteMatch.of(typed, words).orElseThrow().score();
    }
}
