package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.common.ScalarStyle;

import java.util.List;
import java.util.Set;

class PatchProofTest {
    private static final String TEXT =
            "services:\n  a:\n    environment: {A: 'x', B: 'y'}\n  b: {environment: {A: 'x'}}\n";

    private ComposeFile file;
    private PatchDraft draft;

    @BeforeEach
    void parse() throws Refusal {
        file = ComposeFile.parse(TEXT);
        draft = new PatchDraft(file.document());
    }

    @Test
    void letsThroughWhatWasAskedForAndNothingElse() throws Refusal {
        replace("'x'", "'z'", "z");
        assertEquals(TEXT.replaceFirst("x", "z"), prove("A", "z").document().text());
    }

    @Test
    void refusesAnotherValueThanWasAskedFor() {
        replace("'x'", "'z'", "z");
        assertNotProven("A", "q");
    }

    @Test
    void refusesAChangeOfAVariableThatWasNotAskedFor() {
        replace("'y'", "'z'", "z");
        assertNotProven("A", "x");
    }

    @Test
    void refusesATextThatAParserReadsOtherwiseThanExpected() {
        replace("'x'", "\"z\"", "z");
        assertNotProven("A", "z");
    }

    @Test
    void refusesATextThatIsNoYamlAnyMore() {
        replace("'x'", "'z", "z");
        assertNotProven("A", "z");
    }

    @Test
    void refusesEditsThatOverlap() {
        var at = TEXT.indexOf("'x'");
        draft.text(at, at + 3, "'z'");
        draft.text(at + 1, at + 2, "z");
        assertNotProven("A", "z");
    }

    @Test
    void refusesAServiceMoreOrLess() {
        var at = TEXT.indexOf("  b:");
        draft.text(at, at, "  c: {}\n");
        assertNotProven("A", "x");
    }

    private void replace(String old, String next, String content) {
        var at = TEXT.indexOf(old);
        draft.text(at, at + old.length(), next);
        var name = old.equals("'x'") ? "A" : "B";
        var place = Yaml.at(file.document().root(), "services", "a", "environment", name).place();
        draft.events(
                place.firstEvent(),
                place.afterEvent(),
                List.of(YamlEvent.scalar(null, null, content, ScalarStyle.SINGLE_QUOTED)));
    }

    private ComposeFile prove(String name, String value) throws Refusal {
        var targets = file.chosen(Set.of("a"));
        return new PatchProof(file, targets, Patches.put(name, value)).of(draft);
    }

    private void assertNotProven(String name, String value) {
        var refusal = assertThrows(Refusal.class, () -> prove(name, value));
        assertEquals("patch.not-proven", refusal.problem().code());
    }
}
