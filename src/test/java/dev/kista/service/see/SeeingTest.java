package dev.kista.service.see;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.service.exchange.ImportSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class SeeingTest {
    private final Seeing seeing = new Seeing(EnvLookup.NONE);
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "compose.YAML, '', true",
        "a.yml, 'A=b', true",
        "stack, 'services:\n  web:\n    environment: {A: b}\n', true",
        "a.env, 'A=b', false",
        "empty, '', false"
    })
    void recognisesAComposeFile(String name, String text, boolean compose) {
        assertEquals(compose, Seeing.isComposeFile(source(name, text)));
    }

    @Test
    void showsTheLastValueOfAVariable() {
        var sight = seeing.envFile(source("a.env", "A=1\nA=2\n"), Consumer.COMPOSE);
        assertEquals(List.of("A=2"), texts(sight));
    }

    @Test
    void aFileThatIsRefusedGivesNothing() {
        var sight = seeing.envFile(source("a.env", "A=1\nB=\"open\n"), Consumer.COMPOSE);
        assertTrue(sight.refused());
        assertEquals(List.of(), sight.variables());
        assertTrue(sight.findings().stream().anyMatch(each -> each.problem().isError()));
        var bytes =
                seeing.envFile(
                        new ImportSource("x", new byte[] {'A', '=', (byte) 0xff}), Consumer.NODE);
        assertEquals("text.not-utf-8", bytes.findings().getFirst().problem().code());
        assertTrue(bytes.refused());
    }

    @Test
    void kestraSeesDecodedSecretsAndNothingElse() {
        var sight =
                seeing.envFile(
                        source("a.env", "SECRET_A=8J+YgA==\nPLAIN=x\nSECRET_B=%\n"),
                        Consumer.KESTRA);
        assertEquals(List.of("A=\uD83D\uDE00"), texts(sight));
        assertFalse(sight.refused());
        assertTrue(
                sight.findings().stream()
                        .anyMatch(each -> "SECRET_B".equals(each.problem().key())));
    }

    @Test
    void aContainerGetsItsEnvFileAndWhatOverridesIt() throws IOException {
        Files.writeString(folder.resolve("a.env"), "A=file\nB=file\n");
        var compose =
                "services:\n"
                        + "  web:\n"
                        + "    image: x\n"
                        + "    env_file: a.env\n"
                        + "    environment:\n"
                        + "      A: own\n";
        var file = Files.writeString(folder.resolve("compose.yml"), compose);
        var sight =
                seeing.composeFile(
                        file, source("compose.yml", compose), Consumer.COMPOSE, Optional.of("web"));
        assertEquals(Set.of("A=own", "B=file"), Set.copyOf(texts(sight)));
        var unknown =
                seeing.composeFile(
                        file, source("compose.yml", compose), Consumer.COMPOSE, Optional.of("db"));
        assertTrue(unknown.refused());
    }

    private static List<String> texts(Sight sight) {
        return sight.variables().stream().map(each -> each.name() + "=" + each.value()).toList();
    }

    private static ImportSource source(String name, String text) {
        return new ImportSource(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
