package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;

import org.junit.jupiter.api.Test;

import java.util.List;

class PatchDraftTest {
    private final YamlDocument document = Yaml.document("a: 1\nb: 2\n");
    private final PatchDraft draft = new PatchDraft(document);

    @Test
    void expectsTheSameEventsWhereNothingIsEdited() {
        assertEquals(document.events(), draft.expected());
    }

    @Test
    void expectsEditedEventsInTheOrderOfTheTextWhateverTheOrderOfTheEdits() {
        var first = Yaml.at(document.root(), "a").place();
        var second = Yaml.at(document.root(), "b").place();
        draft.events(second.firstEvent(), second.afterEvent(), List.of());
        draft.events(first.firstEvent(), first.afterEvent(), List.of(YamlEvent.alias("y")));
        draft.events(first.firstEvent(), first.firstEvent(), List.of(YamlEvent.alias("x")));
        var expected = List.copyOf(draft.expected());
        assertEquals(document.events().size(), expected.size());
        assertEquals(YamlEvent.alias("x"), expected.get(first.firstEvent()));
        assertEquals(YamlEvent.alias("y"), expected.get(first.firstEvent() + 1));
    }

    @Test
    void refusesEditsThatOverlap() {
        draft.events(0, 3, List.of());
        draft.events(2, 4, List.of());
        assertThrows(IllegalArgumentException.class, draft::expected);
    }

    @Test
    void refusesWithThePlaceOfTheNode() {
        var refusal = draft.refusal("patch.service", Yaml.at(document.root(), "b"), "K", "x");
        assertEquals(
                Problem.error("patch.service", new Position(2, 4), "K", "x"), refusal.problem());
    }
}
