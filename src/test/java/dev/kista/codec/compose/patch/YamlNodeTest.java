package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlNodeTest {
    @ParameterizedTest
    @CsvSource({
        "'a:', true",
        "'a: ~', true",
        "'a: Null', true",
        "'a: nUll', false",
        "'a: \"\"', false",
        "'a: ''~''', false",
        "'a: !!str', false",
        "'a: |\n', false",
        "'a: &x', true"
    })
    void isNullWhereComposeLooksElsewhere(String text, boolean isNull) {
        assertEquals(isNull, Yaml.scalar(Yaml.root(text), "a").isNull());
    }

    @ParameterizedTest
    @CsvSource({"'a: x', false", "'a: |\n  x', true", "'a: >-\n  x', true", "'a: \"x\"', false"})
    void isABlockWhereLinesFollowAnIndicator(String text, boolean block) {
        assertEquals(block, Yaml.scalar(Yaml.root(text), "a").isBlock());
    }

    @Test
    void leadsThroughReferencesToReferences() {
        var root = Yaml.root("a: &a {x: 1}\nb: &b [*a]\nc: *a\n");
        assertSame(Yaml.at(root, "a"), Yaml.at(root, "c").resolved());
        assertSame(Yaml.at(root, "a"), Yaml.at(root, "a").resolved());
    }

    @Test
    void isTheSameOnlyAsItself() {
        var text = "a: x";
        assertNotEquals(Yaml.root(text), Yaml.root(text));
    }

    @Test
    void hasANameOnlyWhereTheKeyIsAScalar() {
        var entries = Yaml.mapping("? [a]\n: x\n? &k b\n: y\n? *k\n: z\n'<<': w\n").entries();
        assertEquals("[null, b, b, <<]", entries.stream().map(YamlNode.Entry::name).toList() + "");
        assertEquals(false, entries.getLast().isMerge());
    }

    @Test
    void saysNothingOfTheText() {
        var entry = Yaml.mapping("hunter1: hunter2").entries().getFirst();
        assertEquals("Entry", entry.toString());
        var list = (YamlNode.Sequence) Yaml.root("- hunter2");
        assertEquals("Item", list.items().getFirst().toString());
        assertEquals(false, list.toString().contains("hunter2"));
    }
}
