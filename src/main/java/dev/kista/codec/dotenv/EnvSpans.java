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
                case EnvNode.Trivia each -> hideLines(reading.document().text(each), each, result);
            }
        }
        return result;
    }

    private static void hideLines(String text, EnvNode.Trivia node, List<Span> result) {
        var at = 0;
        for (var line : text.split("(?<=\n)")) {
            var content = line.strip();
            var behindValue = at == 0 && node.start() > 0;
            var shown = content.isEmpty() || content.startsWith("#") || content.equals("export");
            if (!shown && !behindValue) {
                result.add(new Span(node.start() + at, node.start() + at + line.length()));
            }
            at += line.length();
        }
    }
}
