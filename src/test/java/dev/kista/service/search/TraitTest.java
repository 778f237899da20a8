package dev.kista.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

class TraitTest {
    @ParameterizedTest
    @EnumSource(Trait.class)
    void isFoundByItsWordInAnyCase(Trait trait) {
        assertEquals(Optional.of(trait), Trait.of(trait.word()));
        assertEquals(Optional.of(trait), Trait.of(trait.word().toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "expire", "expired ", "weak,reused", "\uD83D\uDE00"})
    void isNotFoundByAnythingElse(String word) {
        assertEquals(Optional.empty(), Trait.of(word));
    }

    @Test
    void onlyTwoAskForTheValue() {
        assertEquals(
                List.of(Trait.WEAK, Trait.REUSED),
                Stream.of(Trait.values()).filter(Trait::isOfValue).toList());
    }
}
