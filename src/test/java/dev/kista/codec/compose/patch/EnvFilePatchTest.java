package dev.kista.codec.compose.patch;

import static dev.kista.codec.compose.patch.Patches.done;
import static dev.kista.codec.compose.patch.Patches.patched;
import static dev.kista.codec.compose.patch.Patches.refused;
import static dev.kista.codec.compose.patch.Patches.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

class EnvFilePatchTest {
    private static ComposeChange use(String path) {
        return new ComposeChange.UseEnvFile(path, Set.of("SECRET_A", "SECRET_B"), false);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void changesTheLinesItShould(String name, String before, String after) {
        assertEquals(service(after), patched(service(before), use(".env_encoded")));
    }

    static Stream<Arguments> cases() throws IOException {
        return PatchCases.in("env-file.txt");
    }

    @Test
    void quotesAPathThatYamlOrComposeWouldRead() {
        assertEquals(
                service("    env_file:\n      - \"my $$env: a\"\n"),
                patched(service(""), use("my $env: a")));
    }

    @Test
    void writesABracketIntoAServiceInBrackets() {
        var text = "services: {kestra: {image: kestra/kestra, env_file: a.env}}\n";
        assertEquals(
                "services: {kestra: {image: kestra/kestra, env_file: [a.env, .env_encoded]}}\n",
                patched(text, use(".env_encoded")));
    }

    @Test
    void warnsOfVariablesThatWinOverTheFile() {
        var text = service("    environment:\n      SECRET_A: x\n      SECRET_B:\n      C: y\n");
        var problems = done(text, use(".env_encoded")).problems();
        assertEquals(
                "[SECRET_A, SECRET_B]", problems.stream().map(each -> each.key()).toList() + "");
        assertTrue(problems.stream().noneMatch(each -> each.isError()));
    }

    @Test
    void movesVariablesWhereAsked() {
        var text = service("    environment:\n      SECRET_A: x\n      B: y\n");
        assertEquals(
                service("    environment:\n      B: y\n    env_file:\n      - .env_encoded\n"),
                patched(
                        text,
                        new ComposeChange.UseEnvFile(".env_encoded", Set.of("SECRET_A"), true)));
    }

    @Test
    void dropsAnEnvironmentThatBecomesEmpty() {
        var text = service("    environment:\n      SECRET_A: x\n");
        assertEquals(
                service("    env_file:\n      - .env_encoded\n"),
                patched(
                        text,
                        new ComposeChange.UseEnvFile(".env_encoded", Set.of("SECRET_A"), true)));
    }

    @Test
    void refusesAListThatServicesShare() {
        var text = "x-files: &files [a.env]\n" + service("    env_file: *files\n");
        assertEquals("patch.shared-env-file", refused(text, use("b.env")).code());
    }

    @Test
    void refusesAFormThatComposeRefuses() {
        var text = service("    env_file: {path: a.env}\n");
        assertEquals("patch.env-file", refused(text, use("b.env")).code());
    }
}
