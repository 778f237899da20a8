package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ShellExpansionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "a\\ b^a b",
                "'$H'\"$H\"^$Hhost",
                "\"a\\b\\\"\\$\"^a\\b\"$",
                "${H}x^hostx",
                "$Hx^~~",
                "${N-d}^d",
                "${EMPTY-d}^~~",
                "${EMPTY:-d}^d",
                "${H:+y}^y",
                "${N:+y}^~~",
                "${N:-\"a b\"}^a b",
                "${N:-${M:-x}}^x",
                "~\"${N:-'d'}'s\"~^~'d''s~",
                "${#H}^4",
                "$1^~~",
                "a$^a$",
                "$'a\\nb'^~a\nb~",
                "a\\^a\\",
                "~a\\\nb~^ab"
            })
    void isWhatAShellMakesOfAWord(String text, String value) {
        var word = expanded(text);
        assertEquals(value, word.text());
        assertNull(word.unknown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "$(x)^env.shell-runs-command",
                "`x`^env.shell-runs-command",
                "\"$(x)\"^env.shell-runs-command",
                "$((1))^env.shell-runs-command",
                "$$^env.shell-special-parameter",
                "$?^env.shell-special-parameter",
                "$[1]^env.shell-expansion",
                "${H%x}^env.shell-expansion",
                "${N:=d}^env.shell-expansion",
                "~\"${N:-it's}'s}\"~^env.shell-expansion",
                "${H!}^env.interpolation-bad",
                "$'\\x41'^env.shell-ansi-quote"
            })
    void saysWhyItCannotBeKnownAndRunsNothing(String text, String code) {
        assertEquals(code.isEmpty() ? null : code, expanded(text).unknown());
    }

    @Test
    void doesNotKnowHomesButItsOwnIfThatIsSet() {
        assertEquals("env.shell-home", expanded("~").unknown());
        assertEquals("env.shell-home", expanded("~user/x").unknown());
        assertEquals("~x", expanded("'~x'").text());
        assertEquals("a~", expanded("a~").text());
    }

    @Test
    void expandsNothingInAWordThatIsNotNeeded() {
        var word = expanded("${H:-$(x)$N}");
        assertEquals("host", word.text());
        assertNull(word.unknown());
        assertEquals(List.of(), word.unset());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "'a^env.shell-quote-open",
                "\"a^env.shell-quote-open",
                "`a^env.shell-quote-open",
                "${N:-a^env.interpolation-unclosed",
                "~\"${N:-it's}\"~^env.shell-quote-open",
                "$(a^env.interpolation-unclosed",
                "${N:?no}^env.required-variable"
            })
    void stopsWhereAShellWould(String text, String code) {
        assertEquals(code, assertThrows(ShellStop.class, () -> expanded(text)).code());
    }

    @Test
    void endsAtADepthThatNobodyWrites() {
        var deep = "${N:-".repeat(101) + "x" + "}".repeat(101);
        assertEquals(
                "env.interpolation-too-deep",
                assertThrows(ShellStop.class, () -> expanded(deep)).code());
    }

    private static ShellWord expanded(String text) {
        var scope = new ShellScope(new EnvBuilder(text, EnvLookup.NONE), Env.HOST);
        return new ShellExpansion(text, 0, scope, true).word(" ;");
    }
}
