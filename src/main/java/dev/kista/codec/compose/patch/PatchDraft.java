package dev.kista.codec.compose.patch;

import dev.kista.codec.Problem;
import dev.kista.codec.patch.TextEdit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The edits that a patch consists of, each twice: what changes in the text, and what a parser will
/// then report differently. The second is what the result is checked against.
final class PatchDraft {
    private record EventEdit(int from, int to, List<YamlEvent> events) {}

    private final YamlDocument document;
    private final List<TextEdit> edits = new ArrayList<>();
    private final List<EventEdit> eventEdits = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    PatchDraft(YamlDocument document) {
        this.document = document;
    }

    YamlDocument document() {
        return document;
    }

    String text() {
        return document.text();
    }

    void text(int start, int end, String next) {
        edits.add(new TextEdit(start, end, next));
    }

    void events(int from, int to, List<YamlEvent> next) {
        eventEdits.add(new EventEdit(from, to, List.copyOf(next)));
    }

    void note(Problem problem) {
        notes.add(problem);
    }

    List<Problem> notes() {
        return notes;
    }

    List<TextEdit> edits() {
        return edits;
    }

    /// What a parser must report of the new text.
    List<YamlEvent> expected() {
        var result = new ArrayList<YamlEvent>();
        var at = 0;
        var sorted =
                eventEdits.stream()
                        .sorted(
                                Comparator.comparingInt(EventEdit::from)
                                        .thenComparingInt(EventEdit::to))
                        .toList();
        for (var each : sorted) {
            if (each.from < at) {
                throw new IllegalArgumentException("edits overlap at event " + each.from);
            }
            result.addAll(document.events().subList(at, each.from));
            result.addAll(each.events);
            at = each.to;
        }
        result.addAll(document.events().subList(at, document.events().size()));
        return result;
    }

    Refusal refusal(String code, YamlNode at, @Nullable String key, String... details) {
        return new Refusal(Problem.error(code, document.position(at), key, details));
    }
}
