package dev.kista.codec.compose.patch;

import dev.kista.codec.Problem;

import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Builds the nodes of one document from the parser's events.
final class YamlTree {
    /// Deeper than any Compose file, and shallow enough for the stack.
    private static final int DEPTH = 100;

    private final String text;
    private final YamlParsing parsing;
    private final List<Event> events;
    private final Map<String, YamlNode> anchors = new HashMap<>();
    private final List<YamlNode.Alias> aliases = new ArrayList<>();
    private int next;
    private int depth;

    YamlTree(String text, YamlParsing parsing, List<Event> events) {
        this.text = text;
        this.parsing = parsing;
        this.events = events;
    }

    YamlNode root() throws Refusal {
        next = 0;
        while (!(events.get(next) instanceof NodeEvent)) {
            next++;
        }
        return node();
    }

    List<YamlNode.Alias> aliases() {
        return aliases;
    }

    private YamlNode node() throws Refusal {
        var event = (NodeEvent) events.get(next);
        if (++depth > DEPTH) {
            throw refusal("patch.too-deep", event);
        }
        var node =
                switch (event) {
                    case AliasEvent alias -> alias(alias);
                    case ScalarEvent scalar -> scalar(scalar);
                    case CollectionStartEvent collection ->
                            collection.getEventId() == Event.ID.MappingStart
                                    ? mapping(collection)
                                    : sequence(collection);
                    default -> throw refusal("patch.not-yaml", event);
                };
        depth--;
        var anchor = node.place().anchor();
        if (anchor != null) {
            anchors.put(anchor, node);
        }
        return node;
    }

    private YamlNode alias(AliasEvent event) throws Refusal {
        var name = event.getAlias().getValue();
        var target = anchors.get(name);
        if (target == null) {
            throw refusal("patch.unknown-anchor", event, name);
        }
        var first = next++;
        var place = parsing.place(event, first, next, parsing.end(event));
        var alias = new YamlNode.Alias(place, name, target);
        aliases.add(alias);
        return alias;
    }

    private YamlNode scalar(ScalarEvent event) {
        var first = next++;
        var place = parsing.place(event, first, next, parsing.end(event));
        return new YamlNode.Scalar(place, event.getValue(), event.getScalarStyle());
    }

    private YamlNode mapping(CollectionStartEvent event) throws Refusal {
        var first = next++;
        var entries = new ArrayList<YamlNode.Entry>();
        while (events.get(next).getEventId() != Event.ID.MappingEnd) {
            var key = node();
            entries.add(new YamlNode.Entry(key, node()));
        }
        var end = parsing.end(events.get(next++));
        return new YamlNode.Mapping(
                parsing.place(event, first, next, end), entries, event.isFlow());
    }

    private YamlNode sequence(CollectionStartEvent event) throws Refusal {
        var first = next++;
        var items = new ArrayList<YamlNode.Item>();
        while (events.get(next).getEventId() != Event.ID.SequenceEnd) {
            var value = node();
            var start = value.place().start();
            items.add(new YamlNode.Item(event.isFlow() ? start : parsing.dashBefore(start), value));
        }
        var end = parsing.end(events.get(next++));
        return new YamlNode.Sequence(parsing.place(event, first, next, end), items, event.isFlow());
    }

    private Refusal refusal(String code, Event event, String... details) {
        return new Refusal(
                Problem.error(code, Lines.position(text, parsing.start(event)), null, details));
    }
}
