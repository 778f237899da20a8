package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListEditTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`environment:\n- A=x # c\n- B=y\n`|`environment:\n- A=v # c\n- B=y\n`",
                "`environment:\n- 'A=x'\n`|`environment:\n- 'A=v'\n`",
                "`environment:\n  - A\n`|`environment:\n  - A=v\n`",
                "`environment:\n  - B=y\n`|`environment:\n  - B=y\n  - \"A=v\"\n`",
                "`environment: [B=y]\n`|`environment: [B=y, \"A=v\"]\n`",
                "`environment: []\n`|`environment:\n  - \"A=v\"\n`",
                "`environment:\n- A=v\n`|`environment:\n- A=v\n`",
                "`environment:\n- a=x\n`|`environment:\n- a=x\n- \"A=v\"\n`"
            })
    void setsAVariableWhereItStandsOrBehindTheLast(String before, String after) throws Refusal {
        assertEquals(after, edited(before, Patches.put("A", "v")));
    }

    @Test
    void doublesADollarOfNameAndValue() throws Refusal {
        assertEquals(
                "environment:\n- \"A$$B=$$x\"\n- \"C=y\"\n",
                edited(
                        "environment:\n- \"A$$B=old\"\n- \"C=y\"\n",
                        Patches.put("A$B", "$x", "C", "y")));
    }

    @Test
    void removesEveryItemOfANameAlsoOneWithoutValue() throws Refusal {
        assertEquals(
                "environment:\n- B=y\n",
                edited("environment:\n- A=x\n- B=y\n- A\n", Patches.remove("A", "N")));
    }

    @Test
    void refusesToChooseBetweenTwoItemsOfANameThatItSets() throws Refusal {
        var text = "environment:\n- A=x\n- A=y\n- B=1\n- B=2\n";
        var refusal = assertThrows(Refusal.class, () -> edited(text, Patches.put("A", "v")));
        assertEquals("patch.duplicate-key", refusal.problem().code());
        assertEquals(
                "environment:\n- A=x\n- A=y\n- B=1\n- B=2\n- \"C=v\"\n",
                edited(text, Patches.put("C", "v")));
    }

    private static String edited(String text, ComposeChange.SetVariables change) throws Refusal {
        var document = Yaml.document(text);
        var draft = new PatchDraft(document);
        var found = Yaml.found(document, "environment");
        new ListEdit(draft, BlockStyle.near(document.root(), document), change)
                .run((YamlNode.Sequence) found.entry().value(), Environment.of(found), found);
        return Yaml.after(draft);
    }
}
