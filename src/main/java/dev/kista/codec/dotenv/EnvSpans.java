package dev.kista.codec.dotenv;

import dev.kista.codec.patch.Span;

import java.util.ArrayList;
import java.util.List;

/// Which stretches of an env file are names, values and the rest.
final class EnvSpans {
    private EnvSpans() {}

    static List<EnvNode.Assignment> assignments(EnvDocument document) {
        var result = new ArrayList<EnvNode.Assignment>();
        for (var node : document.nodes()) {
            if (node instanceof EnvNode.Assignment assignment) {
                result.add(assignment);
            }
        }
        return result;
    }

    /// The name as the consumer takes it; python-dotenv allows quotes around it.
    static String name(EnvDocument document, EnvNode.Assignment node) {
        var written = document.name(node);
        return written.length() > 1 && written.startsWith("'") && written.endsWith("'")
                ? written.substring(1, written.length() - 1)
                : written;
    }

    /// What a screen does not show: values, and lines that are neither comments nor assignments,
    /// such as the second line of a wrapped value.
    static List<Span> hidden(EnvReading reading) {
        var result = new ArrayList<Span>();
        for (var node : reading.document().nodes()) {
            switch (node) {
                case EnvNode.Assignment each ->
                        result.add(new Span(each.valueStart(), each.valueEnd()));
                case EnvNode.Inherited each -> result.add(new Span(each.start(), each.end()));
                case EnvNode.Malformed each -> result.add(new Span(each.start(), each.end()));
                case EnvNode.Blank _, EnvNode.Comment _ -> {}
            }
        }
        return result;
    }
}
