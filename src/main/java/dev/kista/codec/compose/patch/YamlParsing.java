package dev.kista.codec.compose.patch;

import dev.kista.codec.Problem;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.util.ArrayList;
import java.util.List;

/// Reads a YAML text into the parser's events.
///
/// Nothing is composed, so aliases are not followed and cannot multiply. The events keep a scalar's
/// text and style; what type a reader would make of it is no matter here.
final class YamlParsing {
    /// In code points; far above any Compose file, so that the caller's limit decides.
    private static final int LIMIT = 64 * 1024 * 1024;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).setCodePointLimit(LIMIT).build();

    private final String text;
    private final CodePoints offsets;
    private final StreamReader reader;
    private final RecordingScanner scanner;

    YamlParsing(String text) {
        this.text = text;
        this.offsets = new CodePoints(text);
        this.reader = new StreamReader(SETTINGS, text);
        this.scanner = new RecordingScanner(new ScannerImpl(SETTINGS, reader), offsets);
    }

    /// Reads all of it.
    List<Event> events() throws Refusal {
        try {
            var parser = new ParserImpl(SETTINGS, scanner);
            var result = new ArrayList<Event>();
            while (parser.hasNext()) {
                result.add(parser.next());
            }
            return result;
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark().or(e::getContextMark);
            throw notYaml(mark.map(each -> offsets.offset(each.getIndex())).orElse(0));
        } catch (ReaderException e) {
            throw notYaml(offsets.offset(e.getPosition()));
        } catch (YamlEngineException e) {
            throw notYaml(0);
        } catch (NumberFormatException e) {
            // All that the library says of an escape whose digits are cut off by the end.
            throw notYaml(offsets.offset(reader.getIndex()));
        }
    }

    /// The same events without their places.
    static List<YamlEvent> meaning(List<Event> events) {
        return events.stream().map(YamlParsing::meaning).toList();
    }

    YamlNode.Place place(NodeEvent event, int first, int after, int end) {
        var anchor = event instanceof AliasEvent ? null : name(event);
        var tag = tag(event);
        var start = offsets.start(event);
        var count = (anchor == null ? 0 : 1) + (tag == null ? 0 : 1);
        var properties = scanner.propertiesEnd(start, count);
        var content = count == 0 ? start : Lines.skipBlanksAndComments(text, properties, end);
        return new YamlNode.Place(start, properties, content, end, first, after, anchor, tag);
    }

    int start(Event event) {
        return offsets.start(event);
    }

    int end(Event event) {
        return offsets.end(event);
    }

    int dashBefore(int offset) {
        return scanner.dashBefore(offset);
    }

    private Refusal notYaml(int offset) {
        return new Refusal(Problem.error("patch.not-yaml", Lines.position(text, offset), null));
    }

    private static YamlEvent meaning(Event event) {
        return switch (event.getEventId()) {
            case StreamStart, StreamEnd, Comment -> YamlEvent.mark(YamlEvent.Kind.STREAM);
            case DocumentStart, DocumentEnd -> YamlEvent.mark(YamlEvent.Kind.DOCUMENT);
            case MappingEnd -> YamlEvent.mark(YamlEvent.Kind.MAPPING_END);
            case SequenceEnd -> YamlEvent.mark(YamlEvent.Kind.SEQUENCE_END);
            case MappingStart -> collection(YamlEvent.Kind.MAPPING, (CollectionStartEvent) event);
            case SequenceStart -> collection(YamlEvent.Kind.SEQUENCE, (CollectionStartEvent) event);
            case Scalar -> {
                var scalar = (ScalarEvent) event;
                yield YamlEvent.scalar(
                        name(scalar), tag(scalar), scalar.getValue(), scalar.getScalarStyle());
            }
            case Alias -> YamlEvent.alias(((AliasEvent) event).getAlias().getValue());
        };
    }

    private static YamlEvent collection(YamlEvent.Kind kind, CollectionStartEvent event) {
        return YamlEvent.collection(kind, name(event), tag(event), event.isFlow());
    }

    private static @Nullable String name(NodeEvent event) {
        return event.getAnchor().map(each -> each.getValue()).orElse(null);
    }

    private static @Nullable String tag(NodeEvent event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag().orElse(null);
            case CollectionStartEvent collection -> collection.getTag().orElse(null);
            default -> null;
        };
    }
}
