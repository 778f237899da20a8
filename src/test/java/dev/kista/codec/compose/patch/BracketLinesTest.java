package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.patch.TextEdit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class BracketLinesTest {
    @ParameterizedTest
    @CsvSource({
        "'[\n  a\n]', true",
        "'[\n  a,\n]', true",
        "'[\n  a, # c\n  # d\n\n]', true",
        "'[ a,\n  b\n]', true",
        "'[a]', false",
        "'[a\n]', false",
        "'[\n  a]', false",
        "'[\n  a, b\n]', false"
    })
    void haveALineEachWhereTheLastBeginsAndEndsOne(String text, boolean own) {
        assertEquals(own, BracketLines.standOnTheirOwn(parts(text), text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'[\n  a\n]'|'[\n  a,\n  x,\n  y\n]'",
                "'[\n  a,\n]'|'[\n  a,\n  x,\n  y,\n]'",
                "'[\n\ta # c\n# d\n]'|'[\n\ta, # c\n\tx,\n\ty\n# d\n]'",
                "'[\r\n  a\r\n]'|'[\r\n  a,\r\n  x,\r\n  y\r\n]'"
            })
    void getLinesOfTheirOwnAndACommaLikeTheLast(String before, String after) {
        var document = Yaml.document(before);
        var draft = new PatchDraft(document);
        BracketLines.append(
                parts(before),
                List.of("x", "y"),
                BlockStyle.near(document.root(), document),
                draft);
        assertEquals(after, TextEdit.apply(before, draft.edits()));
    }

    private static Parts parts(String text) {
        return Parts.of((YamlNode.Sequence) Yaml.root(text));
    }
}
