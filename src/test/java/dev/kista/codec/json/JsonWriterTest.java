package dev.kista.codec.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.NamedValue;
import dev.kista.codec.Position;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.Variable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.ObjectMapper;

import java.util.List;

class JsonWriterTest {
    @Test
    void writesAnEmptyObjectOnOneLine() {
        assertEquals("{}\n", new JsonWriter().text(List.of()));
        assertEquals("{}\n", JsonWriter.variables(List.of()));
    }

    @Test
    void tellsAVariableWithoutValueFromAnEmptyOne() {
        assertEquals(
                "{\n  \"A\": null,\n  \"B\": \"\",\n  \"C\": \"null\"\n}\n",
                JsonWriter.variables(
                        List.of(
                                new Variable("A", null, Position.START),
                                new Variable("B", "", Position.START),
                                new Variable("C", "null", Position.START))));
    }

    @Test
    void escapesNoMoreThanItMust() {
        assertEquals(
                "{\n  \"/é😀\\\"\": \"</script>\\u0000\\u001b\u007F\\u2028\"\n}\n",
                new JsonWriter()
                        .text(List.of(new NamedValue("/é😀\"", "</script>\0\u001B\u007F\u2028"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\b\f\n\r\t\"\\/",
                "\0\u001F",
                "\u2028\u2029",
                "\uFEFF",
                "a\\u0041",
                "😀"
            })
    void isReadBackByAnotherParserInKeysToo(String text) {
        var written = new JsonWriter().text(List.of(new NamedValue("k" + text, text)));
        var read = new ObjectMapper().readTree(written);
        assertEquals(text, read.get("k" + text).asString());
        assertEquals(1, read.size());
    }

    @Test
    void refusesNothingButASecretWithoutAName() {
        var values = List.of(new NamedValue("\0", "\0"), new NamedValue("", "x"));
        assertEquals("E key.empty ", ProblemTable.of(new JsonWriter().check(values)));
    }
}
