package dev.kista.codec.compose.patch;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;

import org.snakeyaml.engine.v2.events.Event;

import java.util.ArrayList;
import java.util.List;

/// A text that holds one YAML document, with the places of all its parts.
final class YamlDocument {
    private final String text;
    private final List<YamlEvent> events;
    private final YamlNode root;
    private final List<YamlNode.Alias> aliases;

    private YamlDocument(
            String text, List<YamlEvent> events, YamlNode root, List<YamlNode.Alias> aliases) {
        this.text = text;
        this.events = events;
        this.root = root;
        this.aliases = aliases;
    }

    static YamlDocument parse(String text) throws Refusal {
        var parsing = new YamlParsing(text);
        var events = parsing.events();
        var documents = events.stream().filter(YamlDocument::startsDocument).toList();
        if (documents.isEmpty()) {
            throw new Refusal(Problem.error("patch.empty", Position.START, null));
        }
        if (documents.size() > 1) {
            var at = documents.get(1).getStartMark().orElseThrow().getLine() + 1;
            throw new Refusal(Problem.error("patch.several-documents", new Position(at, 1), null));
        }
        var tree = new YamlTree(text, parsing, events);
        return new YamlDocument(
                text, YamlParsing.meaning(events), tree.root(), List.copyOf(tree.aliases()));
    }

    private static boolean startsDocument(Event event) {
        return event.getEventId() == Event.ID.DocumentStart;
    }

    String text() {
        return text;
    }

    List<YamlEvent> events() {
        return events;
    }

    YamlNode root() {
        return root;
    }

    /// Every reference to a node.
    List<YamlNode.Alias> aliasesTo(YamlNode node) {
        var found = new ArrayList<YamlNode.Alias>();
        for (var each : aliases) {
            if (each.target() == node) {
                found.add(each);
            }
        }
        return found;
    }

    /// How often an anchor is set; more than once means that its name says little.
    long anchors(String name) {
        return events.stream()
                .filter(each -> each.kind() != YamlEvent.Kind.ALIAS && name.equals(each.name()))
                .count();
    }

    Position position(YamlNode node) {
        return position(node.place().start());
    }

    Position position(int offset) {
        return Lines.position(text, offset);
    }
}
