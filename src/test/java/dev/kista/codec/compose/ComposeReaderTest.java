package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.kestra.Remedies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class ComposeReaderTest {
    @Test
    void findsTheKestraServiceByItsImageAndNotByItsName() {
        var text =
                """
                services:
                  kestra:
                    image: postgres
                    environment: {SECRET_A: "eA=="}
                  app:
                    image: ${IMAGE:-kestra/kestra:latest}
                    environment:
                      - SECRET_B=eQ==
                """;
        assertEquals(Map.of("B", "y"), secrets(text));
    }

    @Test
    void takesASecretOnceThatSeveralKestraServicesCarry() {
        var text =
                """
                x-secrets: &secrets
                  SECRET_A: "eA=="
                services:
                  scheduler: {image: kestra/kestra, environment: {<<: *secrets}}
                  worker: {image: kestra/kestra, environment: *secrets}
                """;
        assertEquals(Map.of("A", "x"), secrets(text));
        assertEquals(List.of(), ComposeReader.read(text, Remedies.NONE).problems());
    }

    @Test
    void halvesADoubledDollar() {
        assertEquals(Map.of("A", "$x"), secrets("environment:\n  A: $$x\n"));
    }

    @Test
    void readsABlockWithoutAFileAroundIt() {
        assertEquals(Map.of("A", "x"), secrets("  SECRET_A: \"eA==\"\n"));
        assertEquals(Map.of("A", "x"), secrets("- SECRET_A=eA==\n"));
    }

    @Test
    void leavesOtherVariablesOfAWholeFileAlone() {
        var reading =
                ComposeReader.read(
                        "services: {k: {image: kestra/kestra, environment: {JAVA_OPTS: x}}}",
                        Remedies.NONE);
        assertEquals(List.of(), reading.secrets());
        assertEquals(
                List.of("compose.not-a-secret", "compose.no-secrets"),
                reading.problems().stream().map(Problem::code).toList());
    }

    @Test
    void saysWhereTheFileIsNoYaml() {
        var problem =
                ComposeReader.read("services:\n  a: [\n", Remedies.NONE).problems().getFirst();
        assertEquals("compose.not-yaml", problem.code());
        assertEquals(3, problem.at().line());
    }

    @Test
    void refusesAFileThatIsNestedTooDeep() {
        var problem = ComposeReader.read("[".repeat(200_000), Remedies.NONE).problems().getFirst();
        assertEquals("compose.too-deep", problem.code());
    }

    @Test
    void refusesMergesThatMultiply() {
        var text = new StringBuilder("a0: &a0 {X: 1}\n");
        for (var i = 1; i <= 40; i++) {
            text.append(
                    "a%d: &a%d {<<: [*a%d, *a%d, *a%d]}\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        text.append("services: {s: {image: kestra/kestra, environment: *a40}}\n");
        var problems = ComposeReader.read(text.toString(), Remedies.NONE).problems();
        assertTrue(problems.stream().anyMatch(Problem::isError), problems.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kestra-official.yml",
                "kestra-official-dind.yml",
                "kestra-examples.yml",
                "kestra-google-credentials.yml"
            })
    void readsTheRealFilesAndFindsNoSecretInThem(String name) throws IOException {
        var text = Files.readString(Path.of("src/test/resources/samples/compose", name));
        var reading = ComposeReader.read(text, Remedies.NONE);
        assertEquals(List.of(), reading.secrets());
        assertTrue(reading.problems().stream().noneMatch(Problem::isError));
    }

    private static Map<String, String> secrets(String text) {
        return ComposeReader.read(text, Remedies.NONE).secrets().stream()
                .collect(Collectors.toMap(PlainSecret::key, PlainSecret::value));
    }
}
