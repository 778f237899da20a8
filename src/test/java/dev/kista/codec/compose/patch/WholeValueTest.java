package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.patch.TextEdit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class WholeValueTest {
    private static final NewNode.Mapping NEXT =
            new NewNode.Mapping(
                    List.of(
                            new NewNode.Pair(
                                    NewNode.Scalar.plain("B"), NewNode.Scalar.plain("x"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a:\n`|`a:\n  B: x\n`",
                "`a: # c\nb: y\n`|`a: # c\n  B: x\nb: y\n`",
                "`a: {} # c\n`|`a: # c\n  B: x\n`",
                "`a: ~\r\nb: y\r\n`|`a:\r\n  B: x\r\nb: y\r\n`",
                "`a: &n {}\n`|`a: &n\n  B: x\n`",
                "`a:`|`a:\n  B: x`",
                "`a:\n  {}\nb: y\n`|`a:\n  B: x\nb: y\n`",
                "`{a: }`|`{a: {B: x} }`",
                "`{a}`|`{a: {B: x}}`",
                "`{a: {}, b: y}`|`{a: {B: x}, b: y}`",
                "`{b: &b {}, a: *b}`|`{b: &b {}, a: {B: x}}`"
            })
    void takesThePlaceOfNothingOfEmptyBracketsAndOfAReference(String before, String after)
            throws Refusal {
        var document = Yaml.document(before);
        var draft = new PatchDraft(document);
        var found = Mappings.find((YamlNode.Mapping) document.root(), "a");
        if (found == null) {
            throw new AssertionError("no a");
        }
        new WholeValue(draft, BlockStyle.near(document.root(), document))
                .set(found, found.entry().value(), NEXT);
        var text = TextEdit.apply(before, draft.edits());
        assertEquals(after, text);
        assertEquals(Yaml.document(text).events(), draft.expected());
    }
}
