package dev.kista.codec.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class JsonTest {
    @Test
    void readsKeysExactlyAsTheyAre() {
        var reading = JsonReader.read("{\"a.b c\": \"1\", \"A\": \"\\u00e9\\n😀\"}");
        assertEquals("a.b c=1\nA=é\\n😀", ProblemTable.secrets(reading.secrets()));
        assertEquals("", ProblemTable.of(reading.problems()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"A": 1.50}            | A=1.50 | N json.not-text A@1:7
                    {"A": -0}              | A=-0   | N json.not-text A@1:7
                    {"A": 12345678901234567890123} | A=12345678901234567890123 | N json.not-text A@1:7
                    {"A": true}            | A=true | N json.not-text A@1:7
                    {"A": null, "B": "b"}  | B=b    | E json.null A@1:7
                    {"A": {"x": [1]}, "B": "b"} | B=b | E json.nested A@1:7
                    {"A": ["x"], "B": "b"} | B=b    | E json.nested A@1:7
                    {"": "x", "B": "b"}    | B=b    | E key.empty @1:2
                    {"A": "x"} x           | ``     | E json.syntax@1:12
                    {"A": "x"} {}          | ``     | E json.more@1:12
                    {"A": "x",}            | ``     | E json.syntax@1:11
                    {"A": "x"              | ``     | E json.syntax@1:10
                    ["x"]                  | ``     | E json.no-object@1:1
                    "x"                    | ``     | E json.no-object@1:1
                    ``                     | ``     | E json.empty@1:1
                    """)
    void saysWhatItCannotTake(String text, String secrets, String problems) {
        var reading = JsonReader.read(text);
        assertEquals(secrets, ProblemTable.secrets(reading.secrets()));
        assertEquals(problems, ProblemTable.of(reading.problems()));
    }

    @Test
    void namesLineAndColumnInALongDocument() {
        var text = "\uFEFF{\r\n  \"😀\": \"x\",\n  \"B\": {}\n}";
        assertEquals(
                "N text.byte-order-mark@1:1\nE json.nested B@3:8",
                ProblemTable.of(JsonReader.read(text).problems()));
    }

    @Test
    void isNotDeepEnoughToBreak() {
        var text = "{\"A\": " + "[".repeat(100_000);
        assertEquals("json.syntax", JsonReader.read(text).problems().getFirst().code());
    }

    @Test
    void writesTwoSpacesDeepAndEscapesWhatJsonAndJavaScriptNeed() {
        var written =
                new JsonWriter()
                        .text(
                                List.of(
                                        new NamedValue("a", "\"\\\n\r\t\b\f\0\u001f/é😀"),
                                        new NamedValue("b", "\u2028\u2029")));
        assertEquals(
                """
                {
                  "a": "\\"\\\\\\n\\r\\t\\b\\f\\u0000\\u001f/é😀",
                  "b": "\\u2028\\u2029"
                }
                """,
                written);
        assertEquals("{}\n", new JsonWriter().text(List.of()));
    }
}
