package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.common.ScalarStyle;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class InsertionTest {
    private static final List<YamlEvent> EVENTS =
            List.of(YamlEvent.scalar(null, null, "x", ScalarStyle.PLAIN));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a:\n- b\n`|`a:\n- b\n- x\n`",
                "`a:\n- b # c\n\n# d\ne: f\n`|`a:\n- b # c\n- x\n\n# d\ne: f\n`",
                "`a:\n- b`|`a:\n- b\n- x`",
                "`a:\r\n- b\r\n`|`a:\r\n- b\r\n- x\r\n`",
                "`a:\n- c\n- |\n  b`|`a:\n- c\n- x\n- |\n  b`",
                "`a:\n# d\n- |\n  b`|`a:\n- x\n# d\n- |\n  b`"
            })
    void putsALineBehindTheLastWhereOneCanStand(String before, String after) throws Refusal {
        var document = Yaml.document(before);
        var draft = new PatchDraft(document);
        var found = Yaml.found(document, "a");
        new Insertion(draft, BlockStyle.near(document.root(), document))
                .lines(
                        parts(document),
                        Set.of(),
                        found.entry().key().place().end(),
                        List.of("- x"),
                        EVENTS);
        assertEquals(after, Yaml.after(draft));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: [b]|a: [b, x]",
                "a: [b, c]|a: [b, c, x]",
                "a: [ b ]|a: [ b, x ]",
                "a: []|a: [x]",
                "a: [  ]|a: [x]",
                "`a: [\n  b\n]`|`a: [\n  b,\n  x\n]`",
                "`a: [\n  b,\n]`|`a: [\n  b,\n  x,\n]`"
            })
    void putsAPartIntoBrackets(String before, String after) throws Refusal {
        var document = Yaml.document(before);
        var draft = new PatchDraft(document);
        new Insertion(draft, BlockStyle.near(document.root(), document))
                .inBrackets(parts(document), Set.of(), List.of("x"), EVENTS);
        assertEquals(after, Yaml.after(draft));
    }

    @Test
    void refusesABlockThatBeginsInTheLineOfSomethingElse() {
        var document = Yaml.document("a: \n- - |\n    b");
        var inner =
                Parts.of(
                        (YamlNode.Sequence)
                                ((YamlNode.Sequence) Yaml.at(document.root(), "a"))
                                        .items()
                                        .getFirst()
                                        .value());
        var refusal =
                assertThrows(
                        Refusal.class,
                        () ->
                                new Insertion(
                                                new PatchDraft(document),
                                                BlockStyle.near(document.root(), document))
                                        .lines(inner, Set.of(), 2, List.of("- x"), EVENTS));
        assertEquals("patch.line-occupied", refusal.problem().code());
    }

    @Test
    void reportsPairsAsTheyAreWritten() {
        var pair = new NewNode.Pair(NewNode.Scalar.plain("A"), NewNode.Scalar.quoted("x"));
        assertEquals(
                "A x",
                Insertion.events(List.of(pair), false).stream()
                        .map(YamlEvent::content)
                        .collect(Collectors.joining(" ")));
        assertEquals(4, Insertion.events(Arrays.asList(pair, pair), true).size());
    }

    private static Parts parts(YamlDocument document) {
        return Parts.of((YamlNode.Sequence) Yaml.at(document.root(), "a"));
    }
}
