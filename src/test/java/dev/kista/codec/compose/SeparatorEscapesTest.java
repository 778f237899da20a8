package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.function.Consumer;

class SeparatorEscapesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\"a\\L\"|a\u2028",
                "\"\\P\\L\"|\u2029\u2028",
                "\"😀\\L\"|😀\u2028",
                "\"\\\\L\"|\\L",
                "'\\L'|\\L",
                "\\L|\\L"
            },
            delimiter = '|')
    void knowsBothEscapesInDoubleQuotesOnly(String yaml, String text) {
        assertEquals(text, ((ScalarNode) YamlNodes.read(yaml)).getValue());
    }

    @Test
    void leavesThemInAComment() {
        assertEquals("x\u2028", ((ScalarNode) YamlNodes.read("# \\L\n\"x\\L\"")).getValue());
    }

    @Test
    void doesNotReadATextWithoutThem() {
        Consumer<String> never =
                text -> {
                    throw new AssertionError("was read");
                };
        assertEquals("a \\n\\l\\p LP", SeparatorEscapes.spelledOut("a \\n\\l\\p LP", never));
    }

    @Test
    void leavesATextThatIsWrongForAnotherReason() {
        var refused = assertThrows(ComposeRefused.class, () -> YamlNodes.read("\"\\L\\q\""));
        assertEquals("compose.not-yaml", refused.problem().code());
    }

    @Test
    void givesUpOnMoreThanAnybodyWrites() {
        assertThrows(ComposeRefused.class, () -> YamlNodes.read('"' + "\\L".repeat(101) + '"'));
        assertEquals(
                "\u2028".repeat(99),
                ((ScalarNode) YamlNodes.read('"' + "\\L".repeat(99) + '"')).getValue());
    }
}
