package dev.kista.codec.yaml;

import dev.kista.codec.Position;

import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.Schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a YAML text into nodes: scalars keep their text and style, aliases are the node they name.
public final class YamlNodes {
    /// Deeper than any such file, and little enough for readers that call themselves.
    public static final int MAX_DEPTH = 100;

    /// What a plain scalar has instead of a type.
    public static final Tag UNTAGGED = new Tag("kista:untagged");

    /// In code points; far above any such file, so that the caller's limit decides.
    private static final int LIMIT = 64 * 1024 * 1024;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setSchema(new Untyped())
                    .setUseMarks(true)
                    .setAllowDuplicateKeys(true)
                    .setCodePointLimit(LIMIT)
                    .build();

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

    /// Every document of a text, in its order; at least one.
    ///
    /// @throws YamlRefused if this is no YAML, or nothing
    public static List<Node> read(String text) {
        var reader = new StreamReader(SETTINGS, text);
        try {
            checkDepth(new ParserImpl(SETTINGS, reader));
            var documents = new ArrayList<Node>();
            new Composer(SETTINGS, parser(text)).forEachRemaining(documents::add);
            if (documents.isEmpty()) {
                throw new YamlRefused(YamlRefused.Reason.EMPTY, Position.START);
            }
            return documents;
        } catch (MarkedYamlEngineException e) {
            throw new YamlRefused(
                    YamlRefused.Reason.SYNTAX,
                    e.getProblemMark()
                            .or(e::getContextMark)
                            .map(YamlNodes::at)
                            .orElse(Position.START));
        } catch (YamlEngineException e) {
            throw new YamlRefused(YamlRefused.Reason.SYNTAX, Position.START);
        } catch (NumberFormatException e) {
            // All that the library says of an escape whose digits are cut off by the end.
            throw new YamlRefused(
                    YamlRefused.Reason.SYNTAX,
                    reader.getMark().map(YamlNodes::at).orElse(Position.START));
        } catch (IllegalArgumentException e) {
            // All that it says of a tag that is cut off.
            throw new YamlRefused(YamlRefused.Reason.SYNTAX, Position.START);
        }
    }

    /// The events of a text, for those who look at how it is written.
    public static ParserImpl parser(String text) {
        return new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }

    private static void checkDepth(ParserImpl parser) {
        var depth = 0;
        while (parser.hasNext()) {
            var event = parser.next();
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                throw new YamlRefused(
                        YamlRefused.Reason.TOO_DEEP,
                        event.getStartMark().map(YamlNodes::at).orElse(Position.START));
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }

    /// The value of a key of a mapping.
    public static Optional<Node> child(Node parent, String name) {
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

    public static Position at(Node node) {
        return node.getStartMark().map(YamlNodes::at).orElse(Position.START);
    }

    /// A mark as a place counted from 1.
    public static Position at(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
