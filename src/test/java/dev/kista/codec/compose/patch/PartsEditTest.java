package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

class PartsEditTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a:\n- b\n- c\n`|0|true|`a:\n- c\n- x\n`",
                "`a:\n- b\n- c\n`|0 1|true|`a:\n- x\n`",
                "`a:\n- b\n- c`|1|true|`a:\n- b\n- x\n`",
                "a: [b, c]|0|true|a: [c, x]",
                "a: [b, c]|0 1|true|a: [x]",
                "a: [b, c]|0 1|false|a: []",
                "`a: []\nz: y\n`||true|`a:\n  - x\nz: y\n`",
                "`a: [ # c\n]\n`||true|`a: [x # c\n]\n`",
                "`a:\n- b\n`||false|`a:\n- b\n`",
                "`a:\n- b\nz: y\n`|0|false|`z: y\n`"
            })
    void addsAndTakesAwayAtTheSameTime(String before, String going, boolean add, String after)
            throws Refusal {
        var document = Yaml.document(before);
        var draft = new PatchDraft(document);
        var indices = new TreeSet<Integer>();
        if (going != null) {
            Arrays.stream(going.split(" ")).map(Integer::valueOf).forEach(indices::add);
        }
        var found = Yaml.found(document, "a");
        new PartsEdit(draft, BlockStyle.near(document.root(), document))
                .run(
                        Parts.of((YamlNode.Sequence) found.entry().value()),
                        indices,
                        found,
                        add ? news() : nothing());
        assertEquals(after, Yaml.after(draft));
    }

    @Test
    void neverSaysWhatIsAdded() {
        assertEquals("News[***]", news().toString());
        assertEquals(true, nothing().isEmpty());
    }

    private static PartsEdit.News news() {
        var item = NewNode.Scalar.plain("x");
        var events = new ArrayList<YamlEvent>();
        item.events(events, false);
        return new PartsEdit.News(
                List.of("- x"), List.of("x"), new NewNode.Sequence(List.of(item)), events);
    }

    private static PartsEdit.News nothing() {
        return new PartsEdit.News(List.of(), List.of(), new NewNode.Sequence(List.of()), List.of());
    }
}
