package dev.kista.codec.json;

import dev.kista.codec.FormatReading;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.TextPositions;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.List;

/// Reads one JSON object of text values.
///
/// Numbers and truth values are taken as the text that stands there, so that `1.50` stays `1.50`.
/// `null`, arrays and objects are no values of a secret and are refused with their key.
public final class JsonReader {
    /// A document is as large as its file; nothing in it is deep.
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final TextPositions positions;
    private final int skipped;
    private final JsonParser parser;
    private final List<PlainSecret> secrets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private JsonReader(String text, int skipped) {
        this.positions = new TextPositions(text);
        this.skipped = skipped;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text.substring(skipped));
    }

    public static FormatReading read(String text) {
        var marked = text.startsWith("\uFEFF");
        var reader = new JsonReader(text, marked ? 1 : 0);
        if (marked) {
            reader.problems.add(Problem.note("text.byte-order-mark", Position.START, null));
        }
        try (var open = reader.parser) {
            return reader.readDocument(open);
        } catch (JacksonException e) {
            // The exception's own words may quote the text, so only its place is used.
            return FormatReading.refused(Problem.error("json.syntax", reader.placeOf(e), null));
        }
    }

    private FormatReading readDocument(JsonParser json) {
        var first = json.nextToken();
        if (first != JsonToken.START_OBJECT) {
            var code = first == null ? "json.empty" : "json.no-object";
            return FormatReading.refused(Problem.error(code, here(), null));
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            readProperty(json, json.currentName(), here());
        }
        if (json.nextToken() != null) {
            return FormatReading.refused(Problem.error("json.more", here(), null));
        }
        return new FormatReading(secrets, problems);
    }

    private void readProperty(JsonParser json, String key, Position at) {
        switch (json.nextToken()) {
            case VALUE_STRING -> take(key, json.getString(), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
                problems.add(Problem.note("json.not-text", here(), key));
                take(key, json.getString(), at);
            }
            case VALUE_NULL -> problems.add(Problem.error("json.null", here(), key));
            case START_OBJECT, START_ARRAY -> {
                problems.add(Problem.error("json.nested", here(), key));
                json.skipChildren();
            }
            default -> throw new IllegalStateException("no value behind a name");
        }
    }

    private void take(String key, String value, Position at) {
        if (key.isEmpty()) {
            problems.add(Problem.error("key.empty", at, key));
        } else {
            secrets.add(new PlainSecret(key, value, at));
        }
    }

    private Position here() {
        var offset = parser.currentTokenLocation().getCharOffset();
        return positions.at((int) Math.max(0, offset) + skipped);
    }

    private Position placeOf(JacksonException e) {
        var place = e.getLocation();
        var offset = place == null ? -1 : place.getCharOffset();
        return positions.at((int) Math.max(0, offset) + skipped);
    }
}
