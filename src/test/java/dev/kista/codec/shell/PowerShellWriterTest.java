package dev.kista.codec.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

class PowerShellWriterTest {
    private final PowerShellWriter writer = new PowerShellWriter();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a, 'a'",
                "', ''''",
                "$x, '$x'",
                "é, '' + [char]0x00E9",
                "aé, 'a' + [char]0x00E9",
                "éa, '' + [char]0x00E9 + 'a'",
                "’, '' + [char]0x2019",
                "😀, '' + [char]0xD83D + [char]0xDE00"
            })
    void writesAsciiInQuotesAndTheRestByNumber(String value, String written) {
        assertEquals(
                "$env:A = " + written + "\n", writer.text(List.of(new NamedValue("A", value))));
    }

    @ParameterizedTest
    @CsvSource({"A, $env:A", "_1, $env:_1", "1, ${env:1}", "a-b, ${env:a-b}", "A+, ${env:A+}"})
    void putsANameInBracesThatNeedsThem(String name, String written) {
        assertEquals(written + " = 'x'\n", writer.text(List.of(new NamedValue(name, "x"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a*", "a[0]", "é", "a`", "a}", "a:b", "a\n"})
    void refusesANameThatIsAPatternOrAnEscape(String name) {
        assertEquals(
                "env.write-key",
                writer.check(List.of(new NamedValue(name, "x"))).getFirst().code());
    }

    @Test
    void refusesWhatWindowsWouldTakeForOneVariable() {
        var values = Arrays.asList(new NamedValue("a", "x"), new NamedValue("A", "y"));
        assertEquals("E powershell.case-collision A", ProblemTable.of(writer.check(values)));
    }
}
