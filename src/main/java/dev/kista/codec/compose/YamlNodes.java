package dev.kista.codec.compose;

import dev.kista.codec.Position;
import dev.kista.codec.TextPositions;

import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.Schema;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a YAML text into nodes: scalars keep their text and style, aliases are the node they name.
final class YamlNodes {
    /// In code points; far above any Compose file, so that the caller's limit decides.
    private static final int LIMIT = 64 * 1024 * 1024;

    /// Deeper than any Compose file, and little enough for readers that call themselves.
    private static final int MAX_DEPTH = 100;

    /// So many mappings that are merged into one another are looked into.
    private static final int MAX_MERGED = 1000;

    /// What a plain scalar has instead of a type.
    static final Tag UNTAGGED = new Tag("kista:untagged");

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setSchema(new Untyped())
                    .setUseMarks(true)
                    .setAllowDuplicateKeys(true)
                    .setCodePointLimit(LIMIT)
                    .build();

    /// Escapes that other YAML readers take and Compose's does not.
    private static final Pattern FOREIGN_ESCAPE = Pattern.compile("\\\\(?:/|u[dD][89abAB])");

    private YamlNodes() {}

    /// Leaves the typing of plain scalars to whoever reads the nodes.
    private static final class Untyped implements Schema {
        @Override
        public ScalarResolver getScalarResolver() {
            return (value, implicit) -> implicit ? UNTAGGED : Tag.STR;
        }

        @Override
        public Map<Tag, ConstructNode> getSchemaTagConstructors() {
            return Map.of();
        }
    }

    /// The one document of a text.
    ///
    /// @throws ComposeRefused if this is no YAML, or nothing
    static Node read(String written) {
        try {
            var text =
                    SeparatorEscapes.spelledOut(written, each -> checkEvents(each, reader(each)));
            checkEvents(text, reader(text));
            return new Composer(SETTINGS, new ParserImpl(SETTINGS, reader(text)))
                    .getSingleNode()
                    .orElseThrow(() -> new ComposeRefused("compose.empty", Position.START, null));
        } catch (MarkedYamlEngineException e) {
            throw new ComposeRefused(
                    "compose.not-yaml",
                    e.getProblemMark()
                            .or(e::getContextMark)
                            .map(mark -> atOrEnd(mark, written))
                            .orElse(Position.START),
                    null);
        } catch (YamlEngineException | IllegalArgumentException e) {
            // The other one is all that the library says of a tag that is cut off.
            throw new ComposeRefused("compose.not-yaml", Position.START, null);
        }
    }

    private static StreamReader reader(String text) {
        return new StreamReader(SETTINGS, text);
    }

    private static void checkEvents(String text, StreamReader reader) {
        try {
            checkEvents(text, new ParserImpl(SETTINGS, reader));
        } catch (NumberFormatException e) {
            // All that the library says of an escape whose digits are cut off by the end.
            throw new ComposeRefused(
                    "compose.not-yaml",
                    reader.getMark().map(YamlNodes::at).orElse(Position.START),
                    null);
        }
    }

    private static void checkEvents(String text, ParserImpl parser) {
        var depth = 0;
        var suspicious = FOREIGN_ESCAPE.matcher(text).find();
        while (parser.hasNext()) {
            var event = parser.next();
            if (suspicious && event instanceof ScalarEvent scalar) {
                checkEscapes(text, scalar);
            }
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                throw new ComposeRefused(
                        "compose.too-deep",
                        event.getStartMark().map(YamlNodes::at).orElse(Position.START),
                        null,
                        String.valueOf(MAX_DEPTH));
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }

    private static void checkEscapes(String text, ScalarEvent scalar) {
        if (scalar.getScalarStyle() != ScalarStyle.DOUBLE_QUOTED) {
            return;
        }
        var start = scalar.getStartMark().orElseThrow();
        var from = text.offsetByCodePoints(0, start.getIndex());
        var to =
                text.offsetByCodePoints(
                        from, scalar.getEndMark().orElseThrow().getIndex() - start.getIndex());
        // An escaped backslash is no escape of what follows it.
        if (FOREIGN_ESCAPE.matcher(text.substring(from, to).replace("\\\\", "")).find()) {
            throw new ComposeRefused("compose.not-yaml", at(start), null);
        }
    }

    /// The value of a key of a mapping.
    static Optional<Node> child(Node parent, String name) {
        return parent instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(
                                each ->
                                        each.getKeyNode() instanceof ScalarNode key
                                                && key.getValue().equals(name))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                : Optional.empty();
    }

    /// The value of a key of a mapping or, where it has none, of what is merged into it by `<<`.
    /// What Compose's tag `!reset` takes away is not there.
    static Optional<Node> field(Node parent, String name) {
        return field(parent, name, new HashSet<>()).filter(each -> !isReset(each));
    }

    /// @param above where it was looked for in vain; nodes are equal only to themselves
    private static Optional<Node> field(Node parent, String name, Set<Node> above) {
        var own = child(parent, name);
        if (own.isPresent() || !above.add(parent) || above.size() > MAX_MERGED) {
            return own;
        }
        var merged = child(parent, "<<");
        if (merged.isEmpty()) {
            return own;
        }
        var sources =
                merged.get() instanceof SequenceNode list ? list.getValue() : List.of(merged.get());
        return sources.stream()
                .map(each -> field(each, name, above))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Compose's own tag for what is to be taken away.
    static boolean isReset(Node node) {
        return node.getTag().getValue().equals("!reset");
    }

    /// Compose types an unquoted scalar, unless a tag says what it is.
    static boolean isTyped(ScalarNode scalar) {
        return scalar.getTag().equals(UNTAGGED);
    }

    static Position at(Node node) {
        return node.getStartMark().map(YamlNodes::at).orElse(Position.START);
    }

    /// What is parsed has some escapes spelled out, and may so be longer than what was written.
    private static Position atOrEnd(Mark mark, String text) {
        return mark.getIndex() < text.codePointCount(0, text.length())
                ? at(mark)
                : new TextPositions(text).at(text.length());
    }

    private static Position at(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
