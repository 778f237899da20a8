package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockStyleTest {
    @ParameterizedTest
    @CsvSource({
        "'a: x\n', 2, 2",
        "'a:\n    b: x\n', 4, 4",
        "'a:\n    b:\n    - x\n', 4, 0",
        "'a:\n   - x\n', 2, 3",
        "'a: {b: {c: x}}\n', 2, 2",
        "'a:\n - b:\n     c: x\n', 2, 1",
        "'\ufeffa:\n   b: x\n', 3, 3"
    })
    void measuresTheFileAndIsOtherwiseAsUsual(String text, int step, int dashStep) {
        var style = BlockStyle.near(Yaml.root(text), Yaml.document(text));
        assertEquals(step, style.step());
        assertEquals(dashStep, style.dashStep());
    }

    @Test
    void prefersThePartItIsAskedFor() {
        var document = Yaml.document("a:\n    b: x\nc:\n   d:\n      e: x\n");
        assertEquals(3, BlockStyle.near(Yaml.at(document.root(), "c"), document).step());
        assertEquals(4, BlockStyle.near(document.root(), document).step());
    }

    @ParameterizedTest
    @CsvSource({
        "'a: x', '\n'",
        "'a: x\r\nb: y', '\r\n'",
        "'a: x\r\nb: y\n', '\n'",
        "'a: x\r\nb: y\r\nc: z\n', '\r\n'",
        "'a: x\rb: y\r', '\r'",
        "'a: x\rb: y\nc: z', '\n'"
    })
    void endsLinesAsMostOfThemEnd(String text, String lineBreak) {
        var document = Yaml.document(text);
        assertEquals(lineBreak, BlockStyle.near(document.root(), document).lineBreak());
    }
}
