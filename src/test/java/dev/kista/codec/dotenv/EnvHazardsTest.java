package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.function.Consumer;

class EnvHazardsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "#^W env.hash-in-value A@1:1",
                "a #b^W env.hash-in-value A@1:3",
                "a#b #c #d^W env.hash-in-value A@1:5",
                "~a\u00A0#~^W env.hash-in-value A@1:3",
                "a#b^~~",
                "~~^~~"
            })
    void seeAHashThatLooksLikeAComment(String value, String problem) {
        assertEquals(problem, found(hazards -> hazards.hash(value, 0, "A")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "'a'^W env.quotes-in-value A@1:1",
                "''^W env.quotes-in-value A@1:1",
                "\"a'^W env.quote-not-closed A@1:1",
                "'^W env.quote-not-closed A@1:1",
                "a'^~~",
                "`a`^~~",
                "~~^~~"
            })
    void seeQuotesThatBelongToTheValue(String value, String problem) {
        assertEquals(problem, found(hazards -> hazards.quotes(value, 0, "A")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "~ a~^W env.blanks-in-value A@1:1",
                "~a\t~^W env.blanks-in-value A@1:1",
                "~\uFEFFa~^W env.blanks-in-value A@1:1",
                "a b^~~",
                "~~^~~"
            })
    void seeBlanksAroundAValue(String value, String problem) {
        assertEquals(problem, found(hazards -> hazards.blanks(value, 0, "A")));
    }

    @ParameterizedTest
    @CsvSource({
        "${A}, N env.dollar-not-replaced A@1:1",
        "}${, ''",
        "$A, ''",
        "${A, ''",
        "$ {A}, ''"
    })
    void seeAReferenceThatIsNotReplaced(String value, String problem) {
        assertEquals(problem, found(hazards -> hazards.dollar(value, 0, "A")));
    }

    @Test
    void seeNamesThatOnlyThisConsumerTakesAndShowNoLineOfAKey() {
        assertEquals("", found(hazards -> hazards.name("A_1", 0)));
        assertEquals("N env.name-not-portable a.b@1:1", found(hazards -> hazards.name("a.b", 0)));
        assertEquals("N env.name-not-portable@1:1", found(hazards -> hazards.name("a+b", 0)));
        assertEquals(
                "W env.mark-in-name \uFEFFA@1:1", found(hazards -> hazards.name("\uFEFFA", 0)));
    }

    private static String found(Consumer<EnvHazards> look) {
        var builder = new EnvBuilder("0123456789", EnvLookup.NONE);
        look.accept(new EnvHazards(builder));
        return ProblemTable.of(builder.build(Dialect.DOCKER).problems());
    }
}
