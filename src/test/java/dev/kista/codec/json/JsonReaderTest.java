package dev.kista.codec.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"1.50", "-0", "1e400", "0.1e-7", "123456789012345678901234567890", "true"})
    void keepsTheTextOfANumberOrTruthValue(String literal) {
        check("{\"A\": " + literal + "}", "A=" + literal, "N json.not-text A@1:7");
    }

    @Test
    void decodesEveryEscapeAndLeavesWhatOnlyLooksLikeOne() {
        check("{\"A\": \"\\u00e9\\ud83d\\ude00\\/\\\\n\\n\"}", "A=é😀/\\\\n\\n", "");
    }

    @Test
    void takesBothOfAKeyGivenTwice() {
        check("{\"A\": \"1\", \"A\": \"2\"}", "A=1\nA=2", "");
    }

    @Test
    void leavesOutOnlyWhatIsNoValue() {
        check(
                "{\"A\": null, \"B\": {\"x\": [1]}, \"C\": [], \"\": \"x\", \"D\": \"d\"}",
                "D=d",
                "E json.null A@1:7\nE json.nested B@1:18\nE json.nested C@1:35\nE key.empty @1:39");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"A\": \"x\"",
                "{\"A\": \"x\",}",
                "{'A': \"x\"}",
                "{A: \"x\"}",
                "{\"A\": \"x\" \"B\": 1}",
                "{\"A\": \"a\nb\"}",
                "{\"A\": \"\\x\"}",
                "{\"A\": \"\\u12\"}",
                "{\"A\": .5}",
                "{\"A\": 01}",
                "{\"A\": NaN}",
                "// c\n{}",
                "{\"A\": \"x"
            })
    void takesNothingOfWhatIsNotJson(String text) {
        var reading = JsonReader.read(text);
        assertEquals(0, reading.secrets().size());
        assertEquals("json.syntax", reading.problems().getFirst().code());
    }

    @Test
    void tellsNothingFromSomethingThatIsNoObject() {
        check("", "", "E json.empty@1:1");
        check("\uFEFF", "", "E json.empty@1:2");
        check("[]", "", "E json.no-object@1:1");
        check("\n \"x\"", "", "E json.no-object@2:2");
        check("{}\n{}", "", "E json.more@2:1");
    }

    @Test
    void countsTheByteOrderMarkToThePlaces() {
        check(
                "\uFEFF{\"A\": \"x\", \"B\": 1}",
                "A=x\nB=1",
                "N text.byte-order-mark@1:1\nN json.not-text B@1:18");
    }

    @Test
    void readsAValueOfAMegabyte() {
        var value = "x".repeat(1 << 20);
        assertEquals(
                value, JsonReader.read("{\"A\": \"" + value + "\"}").secrets().getFirst().value());
    }

    private static void check(String text, String secrets, String problems) {
        var reading = JsonReader.read(text);
        assertEquals(secrets, ProblemTable.secrets(reading.secrets()));
        assertEquals(problems, ProblemTable.of(reading.problems()));
    }
}
