package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Position;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.Optional;

class YamlNodesTest {
    @Test
    void findsAFieldOfItsOwnBeforeOneThatIsMerged() {
        var root = YamlNodes.read("{<<: [{a: 1, b: 1}, {b: 2, c: 2}], a: 0}");
        assertEquals("0", text(YamlNodes.field(root, "a")));
        assertEquals("1", text(YamlNodes.field(root, "b")));
        assertEquals("2", text(YamlNodes.field(root, "c")));
        assertEquals(Optional.empty(), YamlNodes.child(root, "c"));
        assertEquals(Optional.empty(), YamlNodes.field(root, "d"));
    }

    @Test
    void findsAFieldThroughMergesOfMerges() {
        var root = YamlNodes.read("{<<: {<<: {<<: [{}, {a: 1}]}}}");
        assertEquals("1", text(YamlNodes.field(root, "a")));
    }

    @Test
    void endsWhereAMappingIsMergedIntoItself() {
        assertEquals(Optional.empty(), YamlNodes.field(YamlNodes.read("&x {<<: *x}"), "a"));
    }

    @Test
    void findsNothingThatIsReset() {
        var root = YamlNodes.read("a: !reset x\nb: !reset\nc: '!reset'\n");
        assertEquals(Optional.empty(), YamlNodes.field(root, "a"));
        assertEquals(Optional.empty(), YamlNodes.field(root, "b"));
        assertEquals("!reset", text(YamlNodes.field(root, "c")));
    }

    @Test
    void leavesTheTypeOfAPlainScalarOpen() {
        assertEquals(true, YamlNodes.isTyped((ScalarNode) YamlNodes.read("1")));
        assertEquals(false, YamlNodes.isTyped((ScalarNode) YamlNodes.read("'1'")));
        assertEquals(false, YamlNodes.isTyped((ScalarNode) YamlNodes.read("!!str 1")));
        assertEquals(false, YamlNodes.isTyped((ScalarNode) YamlNodes.read("|\n 1\n")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', compose.empty",
        "'# x', compose.empty",
        "'a: [', compose.not-yaml",
        "'a\n---\nb', compose.not-yaml",
        "'!%', compose.not-yaml",
        "'\"\\x', compose.not-yaml",
        "'\"a\\/b\"', compose.not-yaml",
        "'\"\\ud83d\\ude00\"', compose.not-yaml"
    })
    void refusesWhatComposesParserRefuses(String text, String code) {
        var refused = assertThrows(ComposeRefused.class, () -> YamlNodes.read(text));
        assertEquals(code, refused.problem().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'\\/'", "\"a\\\\/b\"", "# \\/", "\"/\"", "\"\\U0001f600\""})
    void takesWhatOnlyLooksLikeAForeignEscape(String text) {
        assertDoesNotThrow(() -> YamlNodes.read("a: " + text));
    }

    @Test
    void countsHowDeepCollectionsAreNested() {
        assertDoesNotThrow(() -> YamlNodes.read("[".repeat(100) + "]".repeat(100)));
        var refused = assertThrows(ComposeRefused.class, () -> YamlNodes.read("[".repeat(101)));
        assertEquals("compose.too-deep", refused.problem().code());
        assertEquals(new Position(1, 101), refused.problem().at());
    }

    @Test
    void saysWhereTheTextIsWrongThatHasEscapesSpelledOut() {
        var refused = assertThrows(ComposeRefused.class, () -> YamlNodes.read("a: \"\\L\\P"));
        assertEquals(new Position(1, 9), refused.problem().at());
    }

    private static String text(Optional<Node> node) {
        return ((ScalarNode) node.orElseThrow()).getValue();
    }
}
