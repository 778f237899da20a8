package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Position;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.List;

class EnvFileEntryTest {
    @Test
    void readsANameAListAndTheLongForm() {
        assertEquals(List.of(entry("a.env", 1)), of("a.env"));
        assertEquals(
                List.of(entry("a.env", 2), entry("", 9), entry("1", 13)), of("[a.env, '', '1']"));
        assertEquals(
                List.of(new EnvFileEntry("a", false, true, new Position(1, 9))),
                of("[{path: a, required: false, format: raw}]"));
        assertEquals(List.of(), of("[]"));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "'1', true",
        "T, true",
        "yes, false",
        "false, false",
        "'', false",
        "tRUE, false"
    })
    void isRequiredWhereGoReadsATruth(String written, boolean required) {
        assertEquals(
                required, of("[{path: a, required: '" + written + "'}]").getFirst().required());
    }

    @Test
    void keepsAFileThatIsNamedTwice() {
        assertEquals(2, of("[a, a]").size());
    }

    @Test
    void interpolatesEveryPart() {
        var node = YamlNodes.read("[{path: x, format: x}]");
        var refused =
                assertThrows(
                        ComposeRefused.class, () -> EnvFileEntry.of(node, scalar -> "expanded"));
        assertEquals("compose.env-file-format", refused.problem().code());
        assertEquals(List.of("expanded"), refused.problem().details());
        assertEquals(
                "expanded",
                EnvFileEntry.of(YamlNodes.read("x"), scalar -> "expanded").getFirst().path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{path: a}",
                "1",
                "~",
                "true",
                "[1]",
                "[[a]]",
                "[{file: a}]",
                "[{path: [a]}]",
                "[{path: a, required: [x]}]",
                "[{path: a, format: {}}]",
                "[~]"
            })
    void refusesEveryOtherShape(String yaml) {
        var refused = assertThrows(ComposeRefused.class, () -> of(yaml));
        assertEquals("compose.env-file-shape", refused.problem().code());
    }

    private static EnvFileEntry entry(String path, int column) {
        return new EnvFileEntry(path, true, false, new Position(1, column));
    }

    private static List<EnvFileEntry> of(String yaml) {
        return EnvFileEntry.of(YamlNodes.read(yaml), ScalarNode::getValue);
    }
}
