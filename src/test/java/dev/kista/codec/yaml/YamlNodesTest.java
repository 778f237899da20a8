package dev.kista.codec.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Position;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.Optional;

class YamlNodesTest {
    @Test
    void keepsTheTextOfAScalarWithoutDecidingItsType() {
        var root = YamlNodes.read("a: 0123\nb: 'x'\nc: !t y").getFirst();
        assertEquals("0123", ((ScalarNode) YamlNodes.child(root, "a").orElseThrow()).getValue());
        assertEquals(YamlNodes.UNTAGGED, YamlNodes.child(root, "a").orElseThrow().getTag());
        assertEquals("!t", YamlNodes.child(root, "c").orElseThrow().getTag().getValue());
    }

    @Test
    void givesEveryDocumentAndTheNodeThatAnAliasNames() {
        var documents = YamlNodes.read("a: &x {k: v}\nb: *x\n---\n- 1\n");
        assertEquals(2, documents.size());
        assertSame(
                YamlNodes.child(documents.getFirst(), "a").orElseThrow(),
                YamlNodes.child(documents.getFirst(), "b").orElseThrow());
    }

    @Test
    void givesTheFirstOfAKeyThatStandsTwice() {
        var root = YamlNodes.read("a: 1\na: 2\n").getFirst();
        assertEquals(new Position(1, 4), YamlNodes.at(YamlNodes.child(root, "a").orElseThrow()));
        assertEquals(Optional.empty(), YamlNodes.child(root, "b"));
        assertEquals(Optional.empty(), YamlNodes.child(YamlNodes.read("- a").getFirst(), "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# comment", "\uFEFF"})
    void refusesATextThatHoldsNothing(String text) {
        var refused = assertThrows(YamlRefused.class, () -> YamlNodes.read(text));
        assertEquals(YamlRefused.Reason.EMPTY, refused.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "'a: [', 1, 5",
        "'a: b\n  c: d', 2, 4",
        "'a: \"x', 1, 6",
        "'\ta: b', 1, 1",
        "'a: *x', 1, 4"
    })
    void saysWhereItIsNoYaml(String text, int line, int column) {
        var refused = assertThrows(YamlRefused.class, () -> YamlNodes.read(text));
        assertEquals(YamlRefused.Reason.SYNTAX, refused.reason());
        assertEquals(new Position(line, column), refused.at());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\u12", "\"\\x", "!%", "! %4", "a: !<%", "\0", "%YAML 9", "&"})
    void refusesWhatIsCutOffOrNoCharacter(String text) {
        assertThrows(YamlRefused.class, () -> YamlNodes.read(text));
    }

    @Test
    void countsHowDeepCollectionsAreNestedAndNotHowMany() {
        assertEquals(1, YamlNodes.read("[".repeat(100) + "]".repeat(100)).size());
        assertEquals(1, YamlNodes.read("[" + "[],".repeat(500) + "]").size());
        var refused = assertThrows(YamlRefused.class, () -> YamlNodes.read("[".repeat(101)));
        assertEquals(YamlRefused.Reason.TOO_DEEP, refused.reason());
        assertEquals(new Position(1, 101), refused.at());
    }
}
