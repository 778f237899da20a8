package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.TreeSet;

class EmptiedBlockTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`b: y\na:\n- x\n`|`b: y\n`",
                "`a:\n- x\n- z\nb: y\n`|`b: y\n`",
                "`a:\n- x\n`|`a: []\n`",
                "`b: y\na: # c\n- x\n`|`b: y\na: [] # c\n`",
                "`b: y\na:\n- x # c\n`|`b: y\na: []\n`",
                "`b: y\na: &n\n- x\nd: *n\n`|`b: y\na: &n []\nd: *n\n`",
                "`b: y\na: !t\n- x\n`|`b: y\na: !t []\n`"
            })
    void goesWithItsKeyUnlessSomethingHangsOnIt(String before, String after) throws Refusal {
        var document = Yaml.document(before);
        var draft = new PatchDraft(document);
        emptied(document, draft);
        assertEquals(after, Yaml.after(draft));
    }

    @Test
    void refusesWhereNoColonStandsBehindTheKey() {
        var document = Yaml.document("b: y\n? a\n: - x\n");
        var refusal =
                assertThrows(Refusal.class, () -> emptied(document, new PatchDraft(document)));
        assertEquals("patch.line-occupied", refusal.problem().code());
    }

    private static void emptied(YamlDocument document, PatchDraft draft) throws Refusal {
        var found = Yaml.found(document, "a");
        var parts = Parts.of((YamlNode.Sequence) found.entry().value());
        var all = new TreeSet<Integer>();
        for (var i = 0; i < parts.size(); i++) {
            all.add(i);
        }
        new EmptiedBlock(draft).run(parts, all, found);
    }
}
