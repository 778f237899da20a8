package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

class ProblemTest {
    private static final Position PLACE = new Position(3, 4);

    @Test
    void onlyAnErrorIsOne() {
        assertEquals(true, Problem.error("a.b", PLACE, "K").isError());
        assertEquals(false, Problem.warning("a.b", PLACE, "K").isError());
        assertEquals(false, Problem.note("a.b", PLACE, "K").isError());
    }

    @Test
    void beginsWithoutAFix() {
        assertEquals(
                new Problem(Severity.WARNING, "a.b", PLACE, "K", List.of("x"), List.of()),
                Problem.warning("a.b", PLACE, "K", "x"));
    }

    @Test
    void putsOtherFixesInThePlaceOfTheFormerOnes() {
        var problem =
                Problem.error("a.b", PLACE, "K", "x")
                        .withFixes(Fix.DROP_QUOTES)
                        .withFixes(Fix.DECODE_TWICE, Fix.KEEP_AS_TEXT);
        assertEquals(List.of(Fix.DECODE_TWICE, Fix.KEEP_AS_TEXT), problem.fixes());
        assertEquals(List.of("x"), problem.details());
        assertEquals(List.of(), problem.withFixes().fixes());
    }

    @Test
    void changesItsKeyAndNothingElse() {
        var problem = Problem.note("a.b", PLACE, null, "x").withFixes(Fix.RENAME_KEY);
        assertEquals(
                new Problem(
                        Severity.NOTE, "a.b", PLACE, "K", List.of("x"), List.of(Fix.RENAME_KEY)),
                problem.withKey("K"));
    }

    @Test
    void saysItsDetailsAndNeitherPlaceNorKey() {
        var problem = Problem.error("write.key-case-collision", PLACE, "lower", "OTHER");
        var words = problem.words(Messages.in(Locale.ENGLISH));
        assertEquals(true, words.contains("OTHER"), words);
        assertEquals(false, words.contains("lower"), words);
        assertEquals(words, problem.withKey("x").words(Messages.in(Locale.ENGLISH)));
    }

    @Test
    void takesADetailForNoPatternOfItsOwn() {
        var problem = Problem.error("write.key-case-collision", null, "a", "{0}'{");
        assertEquals(true, problem.words(Messages.in(Locale.ENGLISH)).contains("{0}'{"));
    }

    @Test
    void hasNoWordsForACodeThatIsNone() {
        var problem = Problem.error("no.such-code", null, null);
        assertThrows(
                MissingResourceException.class, () -> problem.words(Messages.in(Locale.ENGLISH)));
    }
}
