package dev.kista.codec.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class FishWriterTest {
    private final FishWriter writer = new FishWriter();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, ``",
                "', \\'",
                "\\, \\\\",
                "\\', \\\\\\'",
                "\\n, \\\\n",
                "$A (x), $A (x)"
            })
    void escapesQuotesAndBackslashesAndNothingElse(String value, String written) {
        assertEquals(
                "set -gx A '" + written + "'\n", writer.text(List.of(new NamedValue("A", value))));
    }

    @ParameterizedTest
    @CsvSource({
        "PATH, '', true",
        "PATH, ':', true",
        "PATH, ':/a', true",
        "PATH, '/a:', true",
        "CDPATH, '/a::/b', true",
        "PATH, '/a:/b', false",
        "PATH, '/a:.:/b', false",
        "MANPATH, '/a::/b', false",
        "path, ':', false"
    })
    void refusesAnEmptyPieceOfASearchedPath(String name, String value, boolean refused) {
        var codes =
                writer.check(List.of(new NamedValue(name, value))).stream()
                        .map(each -> each.code())
                        .toList();
        assertEquals(refused, codes.contains("shell.empty-path-piece"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", "Status", "PWD2"})
    void takesNamesThatFishLeavesAlone(String name) {
        assertEquals("", ProblemTable.of(writer.check(List.of(new NamedValue(name, "x")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-b", "a b", "é", "a\n", "PWD", "_", "umask", "version"})
    void refusesNamesThatFishCannotSetOrWorksOut(String name) {
        assertEquals(
                "env.write-key",
                writer.check(List.of(new NamedValue(name, "x"))).getFirst().code());
    }

    @Test
    void keepsLineBreaksInsideTheQuotes() {
        assertEquals("set -gx A 'a\r\nb'\n", writer.text(List.of(new NamedValue("A", "a\r\nb"))));
    }
}
