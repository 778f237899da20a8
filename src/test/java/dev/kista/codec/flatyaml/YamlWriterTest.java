package dev.kista.codec.flatyaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class YamlWriterTest {
    private final YamlWriter writer = new YamlWriter();

    @Test
    void writesAnEmptyMappingWhereThereIsNothing() {
        assertEquals("{}\n", writer.text(List.of()));
        assertEquals("", ProblemTable.secrets(YamlReader.read("{}\n").secrets()));
    }

    @Test
    void quotesEveryValueAndOnlyTheKeysThatNeedIt() {
        assertEquals(
                "A: \"1\"\n\"on\": \"\"\n\"a.b\": \"é\"\n",
                writer.text(
                        List.of(
                                new NamedValue("A", "1"),
                                new NamedValue("on", ""),
                                new NamedValue("a.b", "é"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "~",
                "0123",
                "2001-01-01",
                " a ",
                "# x",
                "a: b",
                "a\r\nb\n",
                "\uFEFF",
                "\0",
                "😀",
                "\u0085\u2028",
                "'\"\\",
                "%{x}",
                "&a *a",
                "- "
            })
    void isReadBackAsItWasInKeysToo(String text) {
        var reading = YamlReader.read(writer.text(List.of(new NamedValue(text, text))));
        assertEquals(text, reading.secrets().getFirst().key());
        assertEquals(text, reading.secrets().getFirst().value());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void refusesAKeyThatIsTooLongForYaml() {
        var longest = new NamedValue("a".repeat(998), "x".repeat(5000));
        assertEquals(List.of(), writer.check(List.of(longest)));
        assertEquals(
                "yaml.key-too-long",
                writer.check(List.of(new NamedValue("a".repeat(999), ""))).getFirst().code());
    }
}
