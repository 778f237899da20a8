package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.dotenv.EnvLookup;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the real Compose loader made of a service's `environment:` and `env_file:`, recorded,
/// against what is made of them here.
class RecordedEnvironmentsTest {
    private static final Path CASES =
            Path.of("src/test/resources/samples/compose-environment-cases.jsonl");

    static Stream<Arguments> cases() throws IOException {
        var json = JsonMapper.builder().build();
        return Files.readAllLines(CASES).stream()
                .map(json::readTree)
                .map(
                        each ->
                                Arguments.of(
                                        each.get("id").asString()
                                                + " "
                                                + each.get("yaml")
                                                        .asString()
                                                        .replaceAll("(?s).*environment:", "")
                                                        .strip(),
                                        each));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesTheContainerWhatComposeGives(String name, JsonNode recorded) {
        var reading = read(recorded);
        assertEquals(recorded.has("error"), reading.refused(), () -> reading.findings().toString());
        if (!reading.refused()) {
            assertEquals(expected(recorded), values(reading));
        } else {
            assertTrue(reading.findings().stream().anyMatch(each -> each.problem().isError()));
        }
    }

    private static ServiceReading read(JsonNode recorded) {
        EnvLookup environment =
                each ->
                        Optional.ofNullable(recorded.get("env"))
                                .map(env -> env.get(each))
                                .map(JsonNode::asString);
        return ServiceEnvironment.read(
                recorded.get("yaml").asString(),
                new ServiceEnvironment.Choice(Optional.empty(), false),
                new RecordedFiles(recorded),
                environment);
    }

    private record RecordedFiles(JsonNode recorded) implements EnvFiles {
        @Override
        public Content beside(String path) {
            var files = recorded.get("files");
            return files != null && files.has(path)
                    ? new Content.Text(files.get(path).asString())
                    : new Content.Missing();
        }

        @Override
        public Content here(String path) {
            return beside(path);
        }

        @Override
        public String folder() {
            return "_My Project.2";
        }
    }

    private static Map<String, @Nullable String> values(ServiceReading reading) {
        var got = new TreeMap<String, @Nullable String>();
        reading.variables()
                .forEach(each -> got.put(each.variable().name(), each.variable().value()));
        return got;
    }

    private static Map<String, @Nullable String> expected(JsonNode recorded) {
        var result = new TreeMap<String, @Nullable String>();
        recorded.get("expected")
                .properties()
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
