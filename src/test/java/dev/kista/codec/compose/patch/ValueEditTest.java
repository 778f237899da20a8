package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.patch.TextEdit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueEditTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: x # c|a: YWI= # c",
                "a: 'x'|a: 'YWI='",
                "a: \"x\"|a: \"YWI=\"",
                "a: &n x|a: &n YWI=",
                "a: !!str x|a: !!str YWI=",
                "a: ! x|a: ! YWI=",
                "a: !!int 1|a: \"YWI=\"",
                "a: &n !!int 1 # c|a: &n \"YWI=\" # c",
                "a: ~|a: \"YWI=\"",
                "a:|a: \"YWI=\"",
                "{a}|{a: \"YWI=\"}",
                "{a: , b: x}|{a: \"YWI=\" , b: x}",
                "`a: | # c\n  x\n  y\n\nb: z`|`a: \"YWI=\" # c\n\nb: z`",
                "`a: >-\n  x`|a: \"YWI=\"",
                "`b: &b x\na: *b`|`b: &b x\na: \"YWI=\"`"
            })
    void keepsWhatStandsAroundAValue(String before, String after) throws Refusal {
        var draft = edited(before);
        var text = TextEdit.apply(before, draft.edits());
        assertEquals(after, text);
        assertEquals(Yaml.document(text).events(), draft.expected());
    }

    @ParameterizedTest
    @CsvSource({
        "'a: &n x\nb: *n', patch.anchored-value",
        "'a: !reset x', patch.tagged-value",
        "'a: [x]', patch.value-not-scalar",
        "'a: {x: y}', patch.value-not-scalar"
    })
    void refusesWhatIsMoreThanAValue(String text, String code) {
        var refusal = assertThrows(Refusal.class, () -> edited(text));
        assertEquals(code, refusal.problem().code());
        assertEquals("NAME", refusal.problem().key());
    }

    private static PatchDraft edited(String text) throws Refusal {
        var document = Yaml.document(text);
        var draft = new PatchDraft(document);
        var entry = Mappings.own((YamlNode.Mapping) document.root(), "a");
        if (entry == null) {
            throw new AssertionError("no a");
        }
        new ValueEdit(draft).set(entry.value(), entry.key().place().end(), "YWI=", "NAME");
        return draft;
    }
}
