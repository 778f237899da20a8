package dev.kista.service.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class GeneratorTest {
    private static final Generator GENERATOR = new Generator();

    @Property
    void makesTextsOfTheLengthAndSetsAskedFor(
            @ForAll @IntRange(min = 5, max = 40) int length,
            @ForAll @Size(min = 1) Set<CharacterSet> sets,
            @ForAll boolean distinct) {
        var text = make(new Recipe.Characters(length, sets, distinct));
        assertEquals(length, text.length());
        for (var set : CharacterSet.values()) {
            var characters = set.characters(distinct);
            assertEquals(
                    sets.contains(set),
                    text.chars().anyMatch(each -> characters.indexOf(each) >= 0),
                    set.name());
        }
        assertTrue(
                !distinct || text.chars().noneMatch(each -> CharacterSet.ALIKE.indexOf(each) >= 0));
    }

    @Test
    void makesWordsWithSomethingBetween() {
        var words = make(new Recipe.Words(6, " / ")).split(" / ");
        assertEquals(6, words.length);
        for (var word : words) {
            assertTrue(word.matches("[a-z-]{3,9}"), "a word of the list");
        }
    }

    @Test
    void makesHexAndBase64OfSoManyBytes() {
        assertTrue(make(new Recipe.Hex(32)).matches("[0-9a-f]{64}"));
        assertEquals(33, Base64.getDecoder().decode(make(new Recipe.Base64(33))).length);
    }

    @Test
    void makesRandomUuids() {
        var text = make(new Recipe.Uuid());
        assertEquals(4, UUID.fromString(text).version());
        assertEquals(2, UUID.fromString(text).variant());
        assertEquals(text, UUID.fromString(text).toString());
    }

    @Test
    void makesEachValueOnce() {
        var made = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            made.add(make(new Recipe.Hex(8)));
        }
        assertEquals(1000, made.size());
    }

    @Test
    void comesAcrossEveryWordAndEveryCharacter() {
        var words = new HashSet<String>();
        var digits = new HashSet<Integer>();
        for (var i = 0; i < 6000; i++) {
            words.addAll(List.of(make(new Recipe.Words(24, " ")).split(" ")));
        }
        make(new Recipe.Characters(512, Set.of(CharacterSet.DIGITS), false))
                .chars()
                .forEach(digits::add);
        assertEquals(7776, words.size());
        assertEquals(10, digits.size());
    }

    @ParameterizedTest
    @CsvSource({"4, 13.28", "8, 26.57"})
    void countsTheBitsOfDigits(int length, double bits) {
        assertEquals(
                bits,
                GENERATOR.bits(new Recipe.Characters(length, Set.of(CharacterSet.DIGITS), false)),
                0.01);
    }

    /// Of 36^4 texts, 26^4 have no digit and 10^4 no letter.
    @Test
    void countsOnlyTextsInWhichEachSetIs() {
        var recipe =
                new Recipe.Characters(4, Set.of(CharacterSet.DIGITS, CharacterSet.LOWER), false);
        var texts = Math.pow(36, 4) - Math.pow(26, 4) - Math.pow(10, 4);
        assertEquals(Math.log(texts) / Math.log(2), GENERATOR.bits(recipe), 1e-9);
    }

    @Test
    void countsTheBitsOfTheOthers() {
        assertEquals(77.55, GENERATOR.bits(new Recipe.Words(6, "-")), 0.01);
        assertEquals(256, GENERATOR.bits(new Recipe.Hex(32)));
        assertEquals(122, GENERATOR.bits(new Recipe.Uuid()));
        assertTrue(
                GENERATOR.bits(new Recipe.Characters(512, Set.of(CharacterSet.values()), false))
                        > 3000);
    }

    @Test
    void movesWhatIsOutOfBoundsToTheBound() {
        assertEquals(4, new Recipe.Characters(-1, Set.of(), false).length());
        assertEquals(24, new Recipe.Words(99, "").count());
        assertEquals(256, new Recipe.Hex(1000).bytes());
        assertEquals(4, new Recipe.Base64(0).bytes());
    }

    private static String make(Recipe recipe) {
        try (var value = GENERATOR.make(recipe)) {
            return value.text();
        }
    }
}
