package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Fix;
import dev.kista.codec.NamedValue;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

class KestraExportTest {
    @ParameterizedTest
    @ValueSource(strings = {"A", "_", "a1", "_1", "SECRETARY"})
    void letsThroughWhatEveryShellCanName(String key) {
        assertEquals("", check(key));
    }

    @ParameterizedTest
    @CsvSource({
        "'', _",
        "1, _1",
        "a-b, A_B",
        "ß, SS",
        "ı, I",
        "'a b', A_B",
        "😀, _",
        "'A\n', A_",
        "secret_a-b, A_B"
    })
    void refusesOtherKeysAndOffersOneThatIsValid(String key, String offered) {
        var problem = KestraExport.check(List.of(PlainSecret.of(key, "x"))).getFirst();
        assertEquals("write.key-invalid", problem.code());
        assertEquals(List.of(offered), problem.details());
        assertEquals(List.of(Fix.RENAME_KEY), problem.fixes());
    }

    @Test
    void warnsOfAPrefixThatWouldStandThereTwice() {
        assertEquals(
                "W write.key-prefixed Secret_A\nW write.key-prefixed SECRET_",
                check("Secret_A", "SECRET_", "SECRET"));
    }

    @Test
    void tellsAKeyGivenTwiceFromOneInAnotherCase() {
        assertEquals(
                "E write.key-twice a\nE write.key-case-collision A\nE write.key-case-collision A",
                check("a", "a", "A", "A"));
    }

    @Test
    void refusesOnlyHalvesOfCharactersAmongValues() {
        var secrets =
                List.of(
                        PlainSecret.of("A", "\uD83D\uDE00"),
                        PlainSecret.of("B", "\uDE00"),
                        PlainSecret.of("C", "x\0\uD83D"),
                        PlainSecret.of("D", "\0"),
                        PlainSecret.of("E", ""));
        assertEquals(
                "E write.lone-surrogate B\nE write.lone-surrogate C\nW write.nul D",
                ProblemTable.of(KestraExport.check(secrets)));
    }

    @Test
    void makesAVariableOfEachSecret() {
        var secrets = List.of(PlainSecret.of("b", "x"), PlainSecret.of("A", ""));
        assertEquals(
                List.of(new NamedValue("SECRET_B", "<x>"), new NamedValue("SECRET_A", "<>")),
                KestraExport.variables(secrets, value -> "<" + value + ">"));
    }

    private static String check(String... keys) {
        var secrets = Arrays.stream(keys).map(each -> PlainSecret.of(each, "x")).toList();
        return ProblemTable.of(KestraExport.check(secrets));
    }
}
