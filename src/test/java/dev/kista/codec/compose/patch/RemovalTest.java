package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.patch.TextEdit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.TreeSet;

class RemovalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'- a\n- b\n- c\n'|1|'- a\n- c\n'",
                "'- a\n- b\n- c\n'|0 2|'- b\n'",
                "'- a\n# of b\n- b # b\n\n- c\n'|1|'- a\n# of b\n\n- c\n'",
                "'- a\n- b'|1|'- a'",
                "'- a\r\n- b\r\n- c'|1 2|'- a'",
                "'- a\n- |\n  b\n\n- c\n'|1|'- a\n\n- c\n'",
                "'- |\n  a\n- b'|1|'- |\n  a\n'",
                "[a, b, c]|1|[a, c]",
                "[a, b, c]|0 1|[c]",
                "[a, b, c]|2|[a, b]",
                "[a, b]|0 1|[]",
                "'[a,\n b,\n c,\n]'|2|'[a,\n b,\n]'"
            })
    void takesLinesOrStretchesAndNothingAround(String before, String going, String after)
            throws Refusal {
        var draft = removed(before, going);
        var text = TextEdit.apply(before, draft.edits());
        assertEquals(after, text);
        assertEquals(Yaml.document(text).events(), draft.expected());
    }

    @ParameterizedTest
    @CsvSource({
        "'- &x a\n- *x\n', 0, patch.anchored-value",
        "'[a, # c\n b]', 0, patch.comment-in-brackets"
    })
    void refusesWhatSomethingElseHangsOn(String text, String going, String code) {
        var refusal = assertThrows(Refusal.class, () -> removed(text, going));
        assertEquals(code, refusal.problem().code());
    }

    @Test
    void removesAnAnchorThatNobodyUses() throws Refusal {
        var text = "- &x a\n- b\n";
        assertEquals("- b\n", TextEdit.apply(text, removed(text, "0").edits()));
    }

    private static PatchDraft removed(String text, String going) throws Refusal {
        var document = Yaml.document(text);
        var draft = new PatchDraft(document);
        var indices = new TreeSet<Integer>();
        Arrays.stream(going.split(" ")).map(Integer::valueOf).forEach(indices::add);
        new Removal(draft).of(Parts.of((YamlNode.Sequence) document.root()), indices, true);
        return draft;
    }
}
