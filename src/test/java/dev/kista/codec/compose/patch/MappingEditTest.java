package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

class MappingEditTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`environment:\n  A: x # c\n  B: y\n`|`environment:\n  A: v # c\n  B: y\n`",
                "`environment:\n  \"A\":\n`|`environment:\n  \"A\": \"v\"\n`",
                "`environment:\n  B: y\n`|`environment:\n  B: y\n  A: \"v\"\n`",
                "`environment: {B: y}\n`|`environment: {B: y, A: \"v\"}\n`",
                "`environment: {A}\n`|`environment: {A: \"v\"}\n`",
                "`environment: {}\n`|`environment:\n  A: \"v\"\n`",
                "`environment:\n  A: v\n`|`environment:\n  A: v\n`",
                "`environment:\n  <<: {A: x}\n`|`environment:\n  <<: {A: x}\n  A: \"v\"\n`",
                "`environment:\n  <<: {A: v}\n`|`environment:\n  <<: {A: v}\n`"
            })
    void setsAVariableWhereItStandsOrBehindTheLast(String before, String after) throws Refusal {
        assertEquals(after, edited(before, Patches.put("A", "v")));
    }

    @Test
    void leavesTheDollarOfANameAndQuotesANameThatIsAWord() throws Refusal {
        assertEquals(
                "environment:\n  B: y\n  \"A$B\": \"$$x\"\n  \"on\": \"1\"\n",
                edited("environment:\n  B: y\n", Patches.put("A$B", "$x", "on", "1")));
    }

    @Test
    void removesAndSetsAtTheSameTime() throws Refusal {
        var change = new ComposeChange.SetVariables(Patches.put("C", "v").put(), Set.of("A", "B"));
        assertEquals(
                "environment:\n  C: \"v\"\n", edited("environment:\n  A: x\n  B: y\n", change));
    }

    @Test
    void refusesToRemoveWhatIsMergedIn() {
        var refusal =
                assertThrows(
                        Refusal.class,
                        () -> edited("environment:\n  <<: {A: x}\n  B: y\n", Patches.remove("A")));
        assertEquals("patch.inherited", refusal.problem().code());
        assertEquals("A", refusal.problem().key());
    }

    @Test
    void refusesAMappingThatNamesAKeyTwice() {
        var refusal =
                assertThrows(
                        Refusal.class,
                        () -> edited("environment:\n  B: x\n  B: y\n", Patches.put("A", "v")));
        assertEquals("patch.duplicate-key", refusal.problem().code());
    }

    private static String edited(String text, ComposeChange.SetVariables change) throws Refusal {
        var document = Yaml.document(text);
        var draft = new PatchDraft(document);
        var found = Yaml.found(document, "environment");
        var style = BlockStyle.near(document.root(), document);
        new MappingEdit(draft, style, change, Set.of())
                .run((YamlNode.Mapping) found.entry().value(), Environment.of(found), found);
        return Yaml.after(draft);
    }
}
