package dev.kista.codec.inspect;

import dev.kista.codec.FormatReading;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.TextPositions;
import dev.kista.codec.Variable;
import dev.kista.codec.kestra.Remedies;
import dev.kista.codec.kestra.SecretVariables;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.List;

/// Reads the environment of containers from what `docker inspect` prints: the `Config.Env` of every
/// one of them, or what `--format '{{json .Config}}'` and `'{{json .Config.Env}}'` leave of it.
///
/// The list holds what the image brought along too, so of a container with `SECRET_*` variables
/// only those are taken.
public final class InspectReader {
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
    private final JsonParser json;
    private final List<Variable> variables = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean found;

    private InspectReader(String text) {
        this.positions = new TextPositions(text);
        // A mark in front is as wide as a blank.
        this.json =
                FACTORY.createParser(
                        ObjectReadContext.empty(),
                        text.startsWith("\uFEFF") ? " " + text.substring(1) : text);
    }

    public static FormatReading read(String text, Remedies remedies) {
        var reader = new InspectReader(text);
        try (var open = reader.json) {
            open.nextToken();
            reader.containers();
            if (open.nextToken() != null) {
                reader.problems.add(Problem.error("inspect.more", reader.here(), null));
            }
        } catch (JacksonException e) {
            // The exception's own words may quote the text.
            return FormatReading.refused(Problem.error("json.syntax", reader.here(), null));
        }
        return reader.result(remedies);
    }

    private FormatReading result(Remedies remedies) {
        if (!found) {
            problems.add(Problem.error("inspect.no-environment", Position.START, null));
        }
        if (problems.stream().anyMatch(each -> each.isError() && each.key() == null)) {
            return new FormatReading(List.of(), problems);
        }
        var taken = SecretVariables.read(variables, false, remedies);
        problems.addAll(taken.problems());
        return new FormatReading(taken.secrets(), problems);
    }

    /// An object is one container or its `Config`; a list is one of containers or of variables.
    private void containers() {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            container();
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != null && json.currentToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    found = true;
                    variable(json.getString());
                } else {
                    container();
                }
            }
        }
    }

    private void container() {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            if (name.equals("Config")) {
                container();
            } else if (name.equals("Env")) {
                environment();
            } else {
                json.skipChildren();
            }
        }
    }

    private void environment() {
        found = true;
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != null && json.currentToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                variable(json.getString());
            } else {
                json.skipChildren();
            }
        }
    }

    private void variable(String item) {
        var equals = item.indexOf('=');
        variables.add(
                equals < 0
                        ? new Variable(item, null, here())
                        : new Variable(
                                item.substring(0, equals), item.substring(equals + 1), here()));
    }

    private Position here() {
        return positions.at((int) Math.max(0, json.currentTokenLocation().getCharOffset()));
    }
}
