package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.codec.Dialect;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the real consumers answered, recorded, against what `kista see` prints.
class SeeRecordedTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private Path folder;

    static Stream<Arguments> compose() throws IOException {
        return recorded("compose-environment-cases.jsonl")
                .map(each -> Arguments.of(each.get("id").asString(), each));
    }

    static Stream<Arguments> probes() throws IOException {
        return recorded("dotenv-probes.jsonl")
                .filter(each -> isDialect(each.get("dialect").asString()))
                .map(each -> Arguments.of(each.get("id").asString(), each));
    }

    private static Stream<JsonNode> recorded(String file) throws IOException {
        return Files.readAllLines(SAMPLES.resolve(file)).stream().map(JSON::readTree);
    }

    private static boolean isDialect(String id) {
        return Arrays.stream(Dialect.values())
                .anyMatch(each -> each.name().toLowerCase(Locale.ROOT).equals(id));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compose")
    void printsTheEnvironmentOfTheService(String id, JsonNode recorded) throws IOException {
        if (recorded.has("files")) {
            for (var each : recorded.get("files").properties()) {
                Files.writeString(folder.resolve(each.getKey()), each.getValue().asString());
            }
        }
        var yaml = recorded.get("yaml").asString();
        var file = Files.writeString(folder.resolve("compose.yml"), yaml);
        var run = run(recorded).run("see", "--as", "compose", file);
        compare(recorded, run);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("probes")
    void printsWhatTheConsumerOfAnEnvFileGets(String id, JsonNode recorded) throws IOException {
        var file = Files.writeString(folder.resolve("case.env"), recorded.get("input").asString());
        var run = run(recorded).run("see", "--as", recorded.get("dialect").asString(), file);
        compare(recorded, run);
    }

    private static CliRun run(JsonNode recorded) {
        var run = new CliRun();
        if (recorded.has("env")) {
            recorded.get("env")
                    .properties()
                    .forEach(each -> run.variable(each.getKey(), each.getValue().asString()));
        }
        return run;
    }

    private static void compare(JsonNode recorded, CliRun run) {
        if (recorded.has("error")) {
            run.exits(1).printsNothing();
            assertFalse(run.err().isEmpty(), "a refusal without a reason");
            return;
        }
        run.exits(0);
        var got = values(JSON.readTree(run.out()));
        var expected = values(recorded.get("expected"));
        var shell = recorded.has("dialect") && recorded.get("dialect").asString().equals("shell");
        if (shell && run.err().contains("warning: ")) {
            // What a command would have printed is not known, and nothing is run to find out.
            expected.keySet().retainAll(got.keySet());
        }
        if (recorded.has("dialect")
                && recorded.get("dialect").asString().equals("python")
                && recorded.get("input").asString().contains("\r")) {
            // Recorded from a text in memory. From a file, Python turns every line break into a
            // line feed first.
            expected.replaceAll((name, value) -> value == null ? null : unix(value));
        }
        assertEquals(expected, got, run::err);
    }

    private static String unix(String value) {
        return value.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Map<String, @Nullable String> values(JsonNode object) {
        var result = new TreeMap<String, @Nullable String>();
        object.properties()
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
