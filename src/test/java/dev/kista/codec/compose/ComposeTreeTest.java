package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Position;
import dev.kista.codec.dotenv.EnvLookup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.List;
import java.util.Optional;

class ComposeTreeTest {
    private static final EnvLookup ONE =
            name -> name.equals("A") ? Optional.of("1") : Optional.empty();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: ${A}",
                "a: $B",
                "a: ${B:-x}",
                "a: $$",
                "a: ${A:?needed}",
                "${: x",
                "x: {<<: {a: 1}, a: 2}",
                "a: &x {b: c}\nd: [*x, *x]"
            })
    void passesWhatComposePasses(String yaml) {
        assertDoesNotThrow(() -> new ComposeTree(ONE).check(YamlNodes.read(yaml)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{a: 1, a: 2}|1:8",
                "{x: [{a: 1, 'a': 2}]}|1:13",
                "{a: '${A'}|1:5",
                "{a: ['${B:?needed}']}|1:6",
                "{a: '${}'}|1:5"
            })
    void refusesTheFirstPlaceWhereComposeGivesUp(String yaml, String place) {
        var tree = new ComposeTree(ONE);
        var refused = assertThrows(ComposeRefused.class, () -> tree.check(YamlNodes.read(yaml)));
        var at = refused.problem().at();
        assertEquals(place, at == null ? "" : at.line() + ":" + at.column());
    }

    @Test
    void namesTheKeyThatStandsTwice() {
        var refused =
                assertThrows(
                        ComposeRefused.class,
                        () -> new ComposeTree(ONE).check(YamlNodes.read("a: 1\nb: 2\na: 3\n")));
        assertEquals("compose.duplicate-field", refused.problem().code());
        assertEquals(List.of("a"), refused.problem().details());
        assertEquals(new Position(3, 1), refused.problem().at());
    }

    @Test
    void endsInAFileThatRefersToItself() {
        assertDoesNotThrow(() -> new ComposeTree(ONE).check(YamlNodes.read("&a [*a, {b: *a}]")));
    }

    @Test
    void replacesTheVariablesOfAScalarAndTakesAnUnsetOneForNothing() {
        var scalar = (ScalarNode) YamlNodes.read("'x${A}$B${C-y}$$'");
        assertEquals("x1y$", ComposeTree.text(scalar, ONE));
    }
}
