package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.dotenv.EnvLookup;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class ServiceEnvironmentTest {
    private final Map<String, String> process = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();

    @Test
    void mergesAnchorsIntoTheServiceAndItsEnvironment() {
        var text =
                """
                x-env: &env {A: "1", B: "2"}
                x-base: &base
                  env_file: a.env
                  environment: {<<: *env, B: "3"}
                services:
                  s: {<<: *base, image: x}
                """;
        files.put("a.env", "A=file\nC=file\n");
        assertEquals("{A=1, B=3, C=file}", values(text, "s"));
    }

    @Test
    void takesWhatIsExtendedFirst() {
        var text =
                """
                services:
                  base:
                    env_file: [a.env]
                    environment: {A: base, B: base}
                  middle: {extends: {service: base}, environment: {B: middle, C: middle}}
                  s: {extends: middle, env_file: [b.env], environment: [C]}
                """;
        files.put("a.env", "D=a\nE=a\n");
        files.put("b.env", "E=b ${D}\n");
        assertEquals("{A=base, B=middle, C=null, D=a, E=b a}", values(text, "s"));
    }

    @Test
    void leavesOutWhatIsReset() {
        var text =
                """
                services:
                  base: {environment: {A: "1"}}
                  s: {environment: {A: "1", B: !reset null}, env_file: !reset null}
                """;
        assertEquals("{A=1}", values(text, "s"));
    }

    @Test
    void findsPathsByVariables() {
        process.put("STAGE", "test");
        files.put("conf/test.env", "A=1\n");
        var text =
                """
                services:
                  s:
                    env_file:
                      - path: conf/${STAGE:-live}.env
                        required: "${NEEDED:-true}"
                """;
        assertEquals("{A=1}", values(text, "s"));
    }

    @Test
    void readsTheProjectsFilesThatTheEnvironmentNames() {
        files.put(".env", "A=usual\n");
        files.put("one.env", "A=one\nB=one\n");
        files.put("two.env", "B=two ${A}\n");
        var text = "services: {s: {environment: {X: '${A} ${B}'}}}";
        assertEquals("{X=usual }", values(text, "s"));
        process.put("COMPOSE_ENV_FILES", "one.env,two.env");
        assertEquals("{X=one two one}", values(text, "s"));
        process.remove("COMPOSE_ENV_FILES");
        process.put("COMPOSE_DISABLE_ENV_FILE", "true");
        assertEquals("{X= }", values(text, "s"));
    }

    @Test
    void knowsTheNameOfTheProject() {
        var text = "services: {s: {environment: [COMPOSE_PROJECT_NAME]}}";
        assertEquals("{COMPOSE_PROJECT_NAME=myproject2}", values(text, "s"));
        assertEquals(
                "{COMPOSE_PROJECT_NAME=own}", values("{name: '${N:-own}', " + text + "}", "s"));
        process.put("COMPOSE_PROJECT_NAME", "set");
        assertEquals("{COMPOSE_PROJECT_NAME=set}", values(text, "s"));
    }

    @Test
    void saysThatANamelessVariableHidesTheEnvFile() {
        files.put("a.env", "A=1\n");
        var text = "services: {s: {env_file: a.env, environment: [A]}}";
        assertEquals("{A=null}", values(text, "s"));
        assertTrue(codes(text, "s").contains("compose.unset-hides"), codes(text, "s"));
    }

    @Test
    void choosesTheOnlyServiceThatRunsKestra() {
        var text =
                "services: {db: {image: postgres}, k: {image: kestra/kestra, environment: {A: b}}}";
        var reading = read(text, new ServiceEnvironment.Choice(Optional.empty(), true));
        assertEquals("{A=b}", values(reading).toString());
        assertTrue(codes(text, null).contains("compose.service-needed"), codes(text, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "services: {a: {}, b: {}}|compose.service-missing",
                "volumes: {}|compose.no-services",
                "services: {s: {extends: t}, t: {extends: s}}|compose.extends-circle",
                "services: {s: {extends: {file: x.yml, service: t}}}|compose.extends-file",
                "services: {s: {extends: [t]}}|compose.extends-shape",
                "services: {s: {env_file: {path: a}}}|compose.env-file-shape",
                "services: {s: {env_file: 1}}|compose.env-file-shape",
                "services: {s: {env_file: gone.env}}|compose.env-file-missing",
                "services: {s: {env_file: broken.env}}|text.binary",
                "services: {s: {}, t: {image: '${X:?needed}'}}|env.required-variable",
                "services: {s: {}, t: {image: x, image: y}}|compose.duplicate-field",
                "services: [|compose.not-yaml"
            })
    void refusesWhatComposeRefuses(String text, String code) {
        assertEquals(code, codes(text, "s"));
        assertTrue(read(text, choice("s")).refused());
    }

    private static ServiceEnvironment.Choice choice(@Nullable String service) {
        return new ServiceEnvironment.Choice(Optional.ofNullable(service), false);
    }

    private String codes(String text, @Nullable String service) {
        return read(text, choice(service)).findings().stream()
                .map(each -> each.problem().code())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private String values(String text, String service) {
        var reading = read(text, choice(service));
        assertEquals(false, reading.refused(), () -> reading.findings().toString());
        return values(reading).toString();
    }

    private static Map<String, @Nullable String> values(ServiceReading reading) {
        var values = new TreeMap<String, @Nullable String>();
        reading.variables()
                .forEach(each -> values.put(each.variable().name(), each.variable().value()));
        return values;
    }

    private ServiceReading read(String text, ServiceEnvironment.Choice choice) {
        EnvLookup environment = name -> Optional.ofNullable(process.get(name));
        return ServiceEnvironment.read(text, choice, new Listed(), environment);
    }

    private final class Listed implements EnvFiles {
        @Override
        public Content beside(String path) {
            if (path.equals("broken.env")) {
                return new Content.Unreadable(Problem.error("text.binary", Position.START, null));
            }
            var text = files.get(path);
            return text == null ? new Content.Missing() : new Content.Text(text);
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
}
