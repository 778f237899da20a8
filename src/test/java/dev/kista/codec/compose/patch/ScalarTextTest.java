package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.compose.PlainScalar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.common.ScalarStyle;

class ScalarTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"A", "_", "SECRET_A", "SECRET_A=YWI=", "YWI=", "aa+/", "A=", "Nope"})
    void canStandWithoutQuotesWhereItIsANameOrBase64(String content) {
        assertEquals(true, ScalarText.isPlain(content));
        assertEquals(new PlainScalar.Text(), PlainScalar.of(content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "1", "1e7", "null", "TRUE", "y", "Off", "~", "A B", "A: B", "A #", "é", "+a",
                "/a", "a.b", "A=x y", "_a=%", "A\n"
            })
    void cannotWhereSomebodyWouldTakeItForSomethingElse(String content) {
        assertEquals(false, ScalarText.isPlain(content));
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackInEveryStyle(ScalarStyle style) {
        for (var content :
                new String[] {
                    "",
                    "a",
                    "it's",
                    "a\"b\\c",
                    "a\nb\r\n",
                    "\t",
                    "\0\u001B\u0085\u2028\uFEFF",
                    "😀",
                    " a ",
                    "null",
                    "\u007F",
                    "# x",
                    "é: {[",
                    "\uFFFE"
                }) {
            var written = ScalarText.write(content, style);
            var read = Yaml.scalar(Yaml.root("a: " + written + "\n"), "a");
            assertEquals(content, read.content());
            assertEquals(ScalarText.styleFor(content, style), read.style());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLAIN|YWI=|YWI=",
                "PLAIN|1|\"1\"",
                "SINGLE_QUOTED|it\"s|'it\"s'",
                "LITERAL|x|\"x\"",
                "FOLDED|x|\"x\"",
                "DOUBLE_QUOTED|x|\"x\""
            },
            quoteCharacter = '`')
    void keepsAStyleThatCanCarryItAndNoBlock(ScalarStyle style, String content, String written) {
        assertEquals(written, ScalarText.write(content, style));
    }

    @Test
    void leavesSingleQuotesWhereALineWouldBreak() {
        assertEquals("\"a\\nb\"", ScalarText.write("a\nb", ScalarStyle.SINGLE_QUOTED));
        assertEquals("'it''s 😀'", ScalarText.write("it's 😀", ScalarStyle.SINGLE_QUOTED));
    }

    @Test
    void escapesNoSurrogatePair() {
        assertEquals(
                "\"😀\\U0001FFFE\\u2028\\x85\"",
                ScalarText.write("😀\uD83F\uDFFE\u2028\u0085", ScalarStyle.DOUBLE_QUOTED));
    }
}
