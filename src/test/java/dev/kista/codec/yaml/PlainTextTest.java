package dev.kista.codec.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "Null", "NULL", "# comment"})
    void takesNothingForNothing(String written) {
        assertEquals(true, PlainText.isNothing(scalar(written)));
        assertEquals(false, PlainText.isText(scalar(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "y",
                "No",
                "TRUE",
                "off",
                "0",
                "-1",
                "+0x1F",
                "0b1",
                "0o17",
                "017",
                "1_000",
                "1.5",
                ".5",
                "1.",
                "1e3",
                "190:20:30",
                ".inf",
                "-.INF",
                ".NaN",
                "2001-01-01",
                "2001-1-1 10:00:00"
            })
    void isNoTextWhereSomeParserTakesItForSomethingElse(String written) {
        assertEquals(false, PlainText.isText(scalar(written)));
        assertEquals(false, PlainText.isNothing(scalar(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nUll", "yEs", "tRUE", "1a", "0x", "a1", "1.2.3", ".", "..", "2001-01", "é", "_",
                "nil"
            })
    void isTextWhereEveryParserTakesItForOne(String written) {
        assertEquals(true, PlainText.isText(scalar(written)));
    }

    @Test
    void isTextInQuotesOrWithATag() {
        for (var written : new String[] {"'1'", "\"null\"", "!!str 1", "''", "! ~"}) {
            assertEquals(true, PlainText.isText(scalar(written)), written);
            assertEquals(false, PlainText.isNothing(scalar(written)), written);
        }
    }

    private static ScalarNode scalar(String written) {
        return (ScalarNode)
                YamlNodes.child(YamlNodes.read("a: " + written).getFirst(), "a").orElseThrow();
    }
}
