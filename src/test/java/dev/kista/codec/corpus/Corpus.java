package dev.kista.codec.corpus;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The cases in `src/test/resources/corpus`; its README.md says what the fields mean.
final class Corpus {
    static final List<String> CONSUMERS =
            List.of("compose", "docker", "node", "python", "shell", "systemd");

    private static final Path FOLDER = Path.of("src/test/resources/corpus");

    private Corpus() {}

    /// One text and what its readers get.
    record Case(String name, String format, String input, JsonNode fields) {
        /// What a consumer of an env file gets: `refused`, `runs`, or variables.
        Answer answer(String consumer) {
            var own = fields.get(consumer);
            var node = own == null ? fields.get("all") : own;
            return node.isString()
                    ? new Answer(Optional.of(node.asString()), new TreeMap<>())
                    : new Answer(Optional.empty(), variables(node));
        }

        boolean has(String field) {
            return fields.has(field);
        }

        boolean isOfNewer(String consumer) {
            var newer = fields.get("newer");
            return newer != null && newer.toString().contains('"' + consumer + '"');
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record Answer(Optional<String> word, Map<String, @Nullable String> variables) {}

    static List<Case> all() throws IOException {
        var cases = new ArrayList<Case>();
        try (var files = Files.list(FOLDER)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
                var topic = file.getFileName().toString().replace(".yaml", "");
                var document = new YAMLMapper().readTree(Files.readString(file));
                var format = document.get("format").asString();
                for (var each : document.get("cases")) {
                    var name = topic + ": " + each.get("case").asString();
                    cases.add(new Case(name, format, each.get("input").asString(), each));
                }
            }
        }
        return cases;
    }

    static List<Case> of(String format) throws IOException {
        return all().stream().filter(each -> each.format().equals(format)).toList();
    }

    static Map<String, @Nullable String> variables(JsonNode node) {
        var result = new TreeMap<String, @Nullable String>();
        node.properties()
                .forEach(
                        each ->
                                result.put(
                                        each.getKey(),
                                        each.getValue().isNull()
                                                ? null
                                                : each.getValue().asString()));
        return result;
    }
}
