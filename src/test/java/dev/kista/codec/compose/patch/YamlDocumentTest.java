package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Position;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {
    @Test
    void knowsEveryReferenceToTheNodeItself() {
        var document = Yaml.document("a: &x 1\nb: *x\nc: [*x, {d: *x}]\ne: &x 1\nf: *x\n");
        assertEquals(3, document.aliasesTo(Yaml.at(document.root(), "a")).size());
        assertEquals(1, document.aliasesTo(Yaml.at(document.root(), "e")).size());
        assertEquals(0, document.aliasesTo(document.root()).size());
        assertEquals(2, document.anchors("x"));
        assertEquals(0, document.anchors("y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "--- a\n", "%YAML 1.2\n---\na\n...\n", "\uFEFFa\n"})
    void takesOneDocumentWithOrWithoutItsMarkers(String text) {
        assertEquals("a", ((YamlNode.Scalar) Yaml.root(text)).content());
        assertSame(text, Yaml.document(text).text());
    }

    @ParameterizedTest
    @CsvSource({
        "'', patch.empty, 1, 1",
        "'# x\n', patch.empty, 1, 1",
        "'a\n---\nb', patch.several-documents, 2, 1",
        "'a: [', patch.not-yaml, 1, 5",
        "'a: *b', patch.unknown-anchor, 1, 4"
    })
    void saysWhyAndWhereItIsNone(String text, String code, int line, int column) {
        var refusal = assertThrows(Refusal.class, () -> YamlDocument.parse(text));
        assertEquals(code, refusal.problem().code());
        assertEquals(new Position(line, column), refusal.problem().at());
    }

    @Test
    void countsPlacesFromOne() {
        var document = Yaml.document("a:\r  b: 1\n");
        assertEquals(new Position(2, 6), document.position(Yaml.at(document.root(), "a", "b")));
        assertEquals(new Position(1, 1), document.position(0));
    }
}
