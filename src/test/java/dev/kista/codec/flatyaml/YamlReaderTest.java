package dev.kista.codec.flatyaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class YamlReaderTest {
    @Test
    void keepsTheTextThatStandsThere() {
        var reading =
                YamlReader.read(
                        """
                        # c
                        A: plain
                        B: "x\\n$$y"
                        C: |
                          lines
                          more
                        D: 0123
                        E: yes
                        F: 'it''s'
                        "a.b": c
                        """);
        assertEquals(
                "A=plain\nB=x\\n$$y\nC=lines\\nmore\\n\nD=0123\nE=yes\nF=it's\na.b=c",
                ProblemTable.secrets(reading.secrets()));
        assertEquals(
                "N json.not-text D@7:1\nN json.not-text E@8:1",
                ProblemTable.of(reading.problems()));
    }

    @ParameterizedTest
    @CsvSource({
        "'A:', E json.null A@1:1",
        "'A: ~', E json.null A@1:1",
        "'A: {b: c}', E json.nested A@1:1",
        "'A: [b]', E json.nested A@1:1",
        "'? [a]\n: b', E yaml.syntax@1:1",
        "'\"\": b', E key.empty @1:1",
        "'- a', E yaml.no-mapping@1:1",
        "'a: *b', E yaml.syntax@1:4",
        "'', E json.empty@1:1"
    })
    void refusesWhatIsNoValue(String text, String problems) {
        assertEquals(problems, ProblemTable.of(YamlReader.read(text).problems()));
    }

    @Test
    void writesNoKeyThatSomeParserTakesForSomethingElse() {
        var values =
                List.of(
                        new NamedValue("A_1", "x"),
                        new NamedValue("NO", "x"),
                        new NamedValue("1", "x"),
                        new NamedValue("a.b", "x"));
        assertEquals(
                "A_1: \"x\"\n\"NO\": \"x\"\n\"1\": \"x\"\n\"a.b\": \"x\"\n",
                new YamlWriter().text(values));
        assertEquals("{}\n", new YamlWriter().text(List.of()));
        var longKey = List.of(new NamedValue("k".repeat(2000), "x"));
        assertTrue(new YamlWriter().check(longKey).getFirst().isError());
    }
}
