package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Position;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class YamlTreeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: x y # c|x y|x y",
                "a: &n !t 'x'|&n !t 'x'|'x'",
                "`a: !t\n  x`|`!t\n  x`|x",
                "a: &n|&n|``",
                "`a: &n # c\n  x`|`&n # c\n  x`|x",
                "a: [x, 'y']|[x, 'y']|[x, 'y']",
                "{a: &n {b: c} }|&n {b: c}|{b: c}",
                "`😀: y\na: \"x\"`|\"x\"|\"x\""
            })
    void knowsWhereANodeStandsWithAndWithoutItsProperties(
            String text, String whole, String content) {
        var place = Yaml.at(Yaml.root(text), "a").place();
        assertEquals(whole, text.substring(place.start(), place.end()));
        assertEquals(content, text.substring(place.contentStart(), place.end()));
    }

    @Test
    void knowsWhereTheDashOfAnItemStands() {
        var text = "-   &x a\n- - b\n-\n  c\n";
        var items = ((YamlNode.Sequence) Yaml.root(text)).items();
        assertEquals(List.of(0, 9, 15), items.stream().map(YamlNode.Item::dash).toList());
        var inner = (YamlNode.Sequence) items.get(1).value();
        assertEquals(11, inner.items().getFirst().dash());
    }

    @Test
    void takesTheLastAnchorOfANameBeforeTheReference() {
        var root = Yaml.root("a: &x 1\nb: &x 2\nc: *x\nd: &x 3\n");
        assertEquals("2", ((YamlNode.Scalar) Yaml.at(root, "c").resolved()).content());
    }

    @ParameterizedTest
    @CsvSource({"'a: *x', 4", "'a: &x *x', 7", "'&x [*x]', 5"})
    void refusesAReferenceToWhatIsNotThereOrNotComplete(String text, int column) {
        var refusal = assertThrows(Refusal.class, () -> YamlDocument.parse(text));
        assertEquals(new Position(1, column), refusal.problem().at());
    }

    @Test
    void endsAtADepthThatNoFileHas() {
        Yaml.root("[".repeat(99) + "x" + "]".repeat(99));
        var refusal =
                assertThrows(
                        Refusal.class,
                        () -> YamlDocument.parse("[".repeat(100) + "x" + "]".repeat(100)));
        assertEquals("patch.too-deep", refusal.problem().code());
        assertEquals(new Position(1, 101), refusal.problem().at());
    }

    @Test
    void countsDepthAndNotNodes() {
        assertEquals(
                500, ((YamlNode.Sequence) Yaml.root("[" + "[],".repeat(500) + "]")).items().size());
    }
}
