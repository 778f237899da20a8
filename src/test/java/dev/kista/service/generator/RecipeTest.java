package dev.kista.service.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.EnumSet;
import java.util.Set;

class RecipeTest {
    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3})
    void makesTheShortestThatIsOfUse(int little) {
        assertEquals(4, new Recipe.Characters(little, Set.of(CharacterSet.LOWER), false).length());
        assertEquals(3, new Recipe.Words(little, "").count());
        assertEquals(4, new Recipe.Hex(little).bytes());
        assertEquals(4, new Recipe.Base64(little).bytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {513, Integer.MAX_VALUE})
    void makesTheLongestThereIs(int much) {
        assertEquals(512, new Recipe.Characters(much, Set.of(CharacterSet.LOWER), false).length());
        assertEquals(24, new Recipe.Words(much, "").count());
        assertEquals(256, new Recipe.Hex(much).bytes());
        assertEquals(256, new Recipe.Base64(much).bytes());
    }

    @Test
    void hasRoomForOneCharacterOfEachSet() {
        var all = Set.of(CharacterSet.values());
        assertEquals(all.size(), new Recipe.Characters(1, all, false).length());
    }

    @Test
    void takesSmallLettersWhereNothingIsChosen() {
        assertEquals(Set.of(CharacterSet.LOWER), new Recipe.Characters(8, Set.of(), false).sets());
    }

    @Test
    void isNotChangedByWhoeverMadeIt() {
        var sets = EnumSet.of(CharacterSet.UPPER);
        var recipe = new Recipe.Characters(8, sets, true);
        sets.add(CharacterSet.DIGITS);
        assertEquals(Set.of(CharacterSet.UPPER), recipe.sets());
    }
}
