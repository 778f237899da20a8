package dev.kista.service.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.stream.Stream;

class EntropyTest {
    @Test
    void countsEveryWordOfTheListAsLikely() {
        assertEquals(6 * 11.0, Entropy.of(new Recipe.Words(6, "-"), 2048), 1e-9);
        assertEquals(0, Entropy.of(new Recipe.Words(6, "-"), 1), 1e-9);
    }

    @Test
    void countsEightBitsAByteHoweverItIsWritten() {
        assertEquals(256, Entropy.of(new Recipe.Hex(32), 1), 0);
        assertEquals(256, Entropy.of(new Recipe.Base64(32), 1), 0);
        assertEquals(122, Entropy.of(new Recipe.Uuid(), 1), 0);
    }

    @Test
    void countsEveryTextOfOneSet() {
        var recipe = new Recipe.Characters(10, Set.of(CharacterSet.LOWER), false);
        assertEquals(10 * Math.log(26) / Math.log(2), Entropy.of(recipe, 1), 1e-9);
    }

    @Test
    void leavesOutTheTextsInWhichASetIsMissing() {
        var recipe =
                new Recipe.Characters(4, Set.of(CharacterSet.LOWER, CharacterSet.DIGITS), true);
        var small = CharacterSet.LOWER.characters(true).length();
        var digits = CharacterSet.DIGITS.characters(true).length();
        var texts = Math.pow(small + digits, 4) - Math.pow(small, 4) - Math.pow(digits, 4);
        assertEquals(Math.log(texts) / Math.log(2), Entropy.of(recipe, 1), 1e-9);
    }

    @Test
    void staysANumberForTheLongestValueOfAllSets() {
        var recipe =
                new Recipe.Characters(Recipe.MAX_CHARACTERS, Set.of(CharacterSet.values()), false);
        var all =
                Stream.of(CharacterSet.values())
                        .mapToInt(each -> each.characters(false).length())
                        .sum();
        assertEquals(
                Recipe.MAX_CHARACTERS * Math.log(all) / Math.log(2), Entropy.of(recipe, 1), 1e-6);
    }
}
