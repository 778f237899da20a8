package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;
import dev.kista.codec.Problem;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the real parsers answered, recorded, against what the grammars here answer.
class RecordedProbesTest {
    private static final Path PROBES = Path.of("src/test/resources/samples/dotenv-probes.jsonl");

    static Stream<Arguments> probes() throws IOException {
        var json = JsonMapper.builder().build();
        return Files.readAllLines(PROBES).stream()
                .map(json::readTree)
                .filter(probe -> dialect(probe) != null)
                .map(
                        probe ->
                                Arguments.of(
                                        probe.get("id").asString() + " " + probe.get("source"),
                                        probe));
    }

    private static @Nullable Dialect dialect(JsonNode probe) {
        return switch (probe.get("dialect").asString()) {
            case "compose" -> Dialect.COMPOSE;
            case "docker" -> Dialect.DOCKER;
            case "node" -> Dialect.NODE;
            case "python" -> Dialect.PYTHON;
            case "shell" -> Dialect.SHELL;
            case "systemd" -> Dialect.SYSTEMD;
            default -> null;
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("probes")
    void answersAsTheRealParserDid(String name, JsonNode probe) {
        var env = probe.get("env");
        EnvLookup lookup = each -> Optional.ofNullable(env.get(each)).map(JsonNode::asString);
        var reading = new EnvReader().read(probe.get("input").asString(), dialect(probe), lookup);
        assertEquals(probe.has("error"), reading.refused(), () -> "refused: " + reading.problems());
        if (!reading.refused()) {
            var got = new LinkedHashMap<String, @Nullable String>();
            reading.variables().forEach(each -> got.put(each.name(), each.value()));
            compare(probe, reading, new TreeMap<>(got));
        }
        assertEquals(probe.get("input").asString(), reading.document().render());
    }

    private static void compare(
            JsonNode probe, EnvReading reading, Map<String, @Nullable String> got) {
        var expected = expected(probe);
        if (dialect(probe) == Dialect.SHELL
                && reading.problems().stream().anyMatch(Problem::isError)) {
            // What a command would have printed is not known, and nothing is run to find out. What
            // is said must still be what the shell had.
            expected.keySet().retainAll(got.keySet());
        }
        assertEquals(expected, got, () -> reading.problems().toString());
    }

    private static Map<String, @Nullable String> expected(JsonNode probe) {
        var result = new TreeMap<String, @Nullable String>();
        probe.get("expected")
                .properties()
                .forEach(
                        each ->
                                result.put(
                                        each.getKey(),
                                        each.getValue().isNull()
                                                ? null
                                                : asRead(probe, each.getValue().asString())));
        return result;
    }

    /// The answers of python-dotenv were recorded from a text in memory. From a file, which is how
    /// it is used, Python turns every line break into a line feed first.
    private static String asRead(JsonNode probe, String value) {
        return dialect(probe) == Dialect.PYTHON && probe.get("input").asString().contains("\r")
                ? value.replace("\r\n", "\n").replace('\r', '\n')
                : value;
    }
}
