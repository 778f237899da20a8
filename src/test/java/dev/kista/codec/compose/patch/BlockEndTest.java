package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.OptionalInt;

class BlockEndTest {
    @ParameterizedTest
    @CsvSource({
        "'a: x\n\nb: y\n', 'a: x\n'",
        "'a: x # c\nb: y\n', 'a: x # c\n'",
        "'a:\n  c: x\n  # below\n\nb: y\n', 'a:\n  c: x\n'",
        "'a:\n- x\n# below\nb: y\n', 'a:\n- x\n'",
        "'a: [x,\n  y] # c\nb: y\n', 'a: [x,\n  y] # c\n'",
        "'a: x\r\nb: y\r\n', 'a: x\r\n'",
        "'a: x\rb: y\r', 'a: x\r'",
        "'a: x', 'a: x'",
        "'a: |\n  x\n\nb: y\n', 'a: |\n  x\n'",
        "'a: |+\n  x\n\nb: y\n', 'a: |+\n  x\n\n'",
        "'a: |-\n  x\n\n\nb: y\n', 'a: |-\n  x\n'",
        "'a: >\n  x\n   \nb: y\n', 'a: >\n  x\n   \n'"
    })
    void isBehindTheLineThatHoldsSomething(String text, String head) throws Refusal {
        var document = Yaml.document(text);
        var end = BlockEnd.behind(Yaml.at(document.root(), "a"), new PatchDraft(document));
        assertEquals(OptionalInt.of(head.length()), end);
    }

    @Test
    void isNowhereBehindABlockScalarThatEndsAFileWithoutLineBreak() throws Refusal {
        var document = Yaml.document("a: |\n  x");
        assertEquals(
                OptionalInt.empty(),
                BlockEnd.behind(Yaml.at(document.root(), "a"), new PatchDraft(document)));
    }

    @Test
    void refusesALineInWhichMoreFollows() {
        var document = Yaml.document("{a: x, b: y}\n");
        var refusal =
                assertThrows(
                        Refusal.class,
                        () ->
                                BlockEnd.behind(
                                        Yaml.at(document.root(), "a"), new PatchDraft(document)));
        assertEquals("patch.line-occupied", refusal.problem().code());
    }

    @ParameterizedTest
    @CsvSource({"'a: |2-  # c\n   x\n', 6", "'a: >\n  x\n', 4", "'a: &n |\n  x\n', 7"})
    void findsTheEndOfTheIndicatorBehindAnAnchor(String text, int end) {
        assertEquals(end, BlockEnd.headerEnd(Yaml.scalar(Yaml.root(text), "a"), text));
    }

    @Test
    void findsNoContentInAnEmptyBlockScalar() {
        var text = "a: |\n\n\nb: y\n";
        assertEquals(4, BlockEnd.contentEnd(Yaml.scalar(Yaml.root(text), "a"), text));
    }
}
