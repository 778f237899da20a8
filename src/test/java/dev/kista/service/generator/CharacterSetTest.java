package dev.kista.service.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class CharacterSetTest {
    @Test
    void noTwoSetsShareACharacter() {
        var all =
                Stream.of(CharacterSet.values())
                        .map(each -> each.characters(false))
                        .collect(Collectors.joining());
        assertEquals(all.length(), all.chars().distinct().count());
    }

    @Test
    void everyCharacterIsPrintableAscii() {
        for (var set : CharacterSet.values()) {
            assertTrue(
                    set.characters(false).chars().allMatch(each -> each > ' ' && each < 0x7f),
                    set.id());
        }
    }

    @Test
    void leavesOutWhatIsEasilyTakenForSomethingElse() {
        assertEquals("23456789", CharacterSet.DIGITS.characters(true));
        assertEquals("ABCDEFGHJKLMNPQRSTUVWXYZ", CharacterSet.UPPER.characters(true));
        assertEquals("abcdefghijkmnopqrstuvwxyz", CharacterSet.LOWER.characters(true));
        assertEquals(CharacterSet.SYMBOLS.characters(false), CharacterSet.SYMBOLS.characters(true));
    }

    @ParameterizedTest
    @EnumSource(CharacterSet.class)
    void hasAnIdThatCanBeTyped(CharacterSet set) {
        assertTrue(set.id().matches("[a-z]+(-[a-z]+)*"), set.id());
        assertEquals(
                set, CharacterSet.valueOf(set.id().toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}
