package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class ProjectEnvironmentTest {
    private final Map<String, String> process = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    @Test
    void prefersItsOwnEnvironmentToFiles() {
        process.put("A", "process");
        texts.put("beside:.env", "A=file\nB=file\nC=$A\n");
        assertEquals("process file process", values("A", "B", "C"));
    }

    @Test
    void doesWithoutTheUsualFile() {
        assertEquals(false, read().refused());
        assertEquals("-", values("A"));
    }

    @Test
    void readsTheFilesThatAreNamedInTheirOrderInsteadOfTheUsualOne() {
        process.put("COMPOSE_ENV_FILES", "a,b");
        texts.put("here:a", "A=a\nB=a\n");
        texts.put("here:b", "B=b\nC=${A}c\n");
        texts.put("beside:.env", "D=d\n");
        assertEquals("a b ac -", values("A", "B", "C", "D"));
    }

    @Test
    void stopsWhereANamedFileIsMissing() {
        process.put("COMPOSE_ENV_FILES", "a");
        var project = read();
        assertEquals(true, project.refused());
        assertEquals("compose.env-file-missing", project.findings().getFirst().problem().code());
        assertEquals("a", project.findings().getFirst().file());
    }

    @ParameterizedTest
    @CsvSource({"1, -", "true, -", "T, -", "yes, x", "0, x", "'', x"})
    void leavesTheUsualFileWhereItIsTurnedOff(String flag, String value) {
        process.put("COMPOSE_DISABLE_ENV_FILE", flag);
        texts.put("beside:.env", "A=x\n");
        assertEquals(value, values("A"));
    }

    @Test
    void stopsWhereTheUsualFileIsBrokenOrUnreadable() {
        texts.put("beside:.env", "A='x\n");
        assertEquals(true, read().refused());
        assertEquals(".env", read().findings().getFirst().file());
        texts.put("beside:.env", null);
        assertEquals("text.binary", read().findings().getFirst().problem().code());
    }

    @ParameterizedTest
    @CsvSource({
        "'name: given', folder, given",
        "'name: \"${A}x\"', folder, 1x",
        "'a: b', My.App_1, myapp_1",
        "'a: b', -_x-, x-",
        "'a: b', 日本, -",
        "'a: b', '', -"
    })
    void namesTheProjectAfterTheFileOrItsFolder(String yaml, String folder, String name) {
        process.put("A", "1");
        var project = read();
        project.nameProject(YamlNodes.read(yaml), folder);
        assertEquals(name, project.value("COMPOSE_PROJECT_NAME").orElse("-"));
    }

    @Test
    void keepsAProjectNameThatTheEnvironmentHas() {
        texts.put("beside:.env", "COMPOSE_PROJECT_NAME=mine\n");
        var project = read();
        project.nameProject(YamlNodes.read("name: other"), "folder");
        assertEquals(Optional.of("mine"), project.value("COMPOSE_PROJECT_NAME"));
    }

    private String values(String... names) {
        var project = read();
        var result = new StringBuilder();
        for (var each : names) {
            result.append(result.isEmpty() ? "" : " ").append(project.value(each).orElse("-"));
        }
        return result.toString();
    }

    private ProjectEnvironment read() {
        return ProjectEnvironment.read(new Files(), name -> Optional.ofNullable(process.get(name)));
    }

    /// Texts by `beside:` or `here:` and name; `null` for a file that is no text.
    private final class Files implements EnvFiles {
        @Override
        public Content beside(String path) {
            return content("beside:" + path);
        }

        @Override
        public Content here(String path) {
            return content("here:" + path);
        }

        @Override
        public String folder() {
            return "folder";
        }

        private Content content(String name) {
            if (!texts.containsKey(name)) {
                return new Content.Missing();
            }
            var text = texts.get(name);
            return text == null
                    ? new Content.Unreadable(Problem.error("text.binary", Position.START, null))
                    : new Content.Text(text);
        }
    }
}
