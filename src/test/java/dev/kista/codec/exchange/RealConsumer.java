package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// A program, or a class, that is not Kista's and reads a format as its users do.
enum RealConsumer {
    BASH("/bin/bash", "-c", ". \"$0\"; exec /usr/bin/env -0"),
    DASH("/bin/dash", "-c", ". \"$0\"; exec /usr/bin/env -0"),
    FISH("/usr/bin/fish", "--no-config", "-c", "source $argv[1]; exec /usr/bin/env -0"),
    /// Takes the arguments apart as a shell does, without docker.
    ARGUMENTS(
            "/bin/bash",
            "-c",
            "eval \"set -- $(cat \"$0\")\"; for each; do [ \"$each\" = -e ] || printf '%s\\0'"
                    + " \"$each\"; done"),
    /// `load_env_file` of the library that systemd itself is linked with.
    SYSTEMD("/usr/bin/python3", "-c", RealConsumer.SYSTEMD_SCRIPT),
    YAML_MAPPING(RealConsumer.yaml("document")),
    COMPOSE_MAPPING(
            RealConsumer.yaml(
                    "{k: v.replace('$$','$') for k,v in document['environment'].items()}")),
    COMPOSE_LIST(
            RealConsumer.yaml(
                    "dict(e.replace('$$','$').split('=', 1) for e in document['environment'])")),
    COMPOSE_SERVICE(
            RealConsumer.yaml(
                    "{k: v.replace('$$','$') for k,v in"
                            + " document['services']['kestra']['environment'].items()}")),
    KUBERNETES_DATA(
            RealConsumer.yaml(
                    "{k: base64.b64decode(v, validate=True).decode() for k,v in"
                            + " (document.get('data') or {}).items()}")),
    KUBERNETES_STRING_DATA(RealConsumer.yaml("document['stringData']")),
    /// Kubernetes reads `$$` as `$` in the values of a container's `env:`.
    HELM(
            RealConsumer.yaml(
                    "{e['name']: e['value'].replace('$$','$') for e in document['extraEnv']}")),
    JSON("/usr/bin/python3", "-c", RealConsumer.BEGIN + "show(json.loads(text))"),
    PROPERTIES() {
        @Override
        Map<String, String> read(String text, Path folder) throws IOException {
            var properties = new Properties();
            properties.load(new StringReader(text));
            var result = new TreeMap<String, String>();
            properties.forEach((key, value) -> result.put((String) key, (String) value));
            return result;
        }
    };

    private static final String BEGIN =
            """
            import sys, json, base64
            text = open(sys.argv[1], encoding='utf-8', newline='').read()
            def show(values):
                for key, value in values.items():
                    assert type(key) is str and type(value) is str, 'not text'
                    sys.stdout.buffer.write((key + '=' + value).encode() + b'\\0')
            """;

    private static final String SYSTEMD_SCRIPT =
            """
            import sys, glob, ctypes
            names = glob.glob('/usr/lib/*/systemd/libsystemd-shared-*.so') \\
                + glob.glob('/usr/lib/systemd/libsystemd-shared-*.so') \\
                + glob.glob('/lib/systemd/libsystemd-shared-*.so')
            load = ctypes.CDLL(names[0]).load_env_file
            found = ctypes.POINTER(ctypes.c_char_p)()
            code = load(None, sys.argv[1].encode(), ctypes.byref(found))
            assert code >= 0, code
            i = 0
            while found and found[i] is not None:
                sys.stdout.buffer.write(found[i] + b'\\0')
                i += 1
            """;

    private final List<String> command;

    RealConsumer(String... command) {
        this.command = List.of(command);
    }

    private static String[] yaml(String values) {
        return new String[] {
            "/usr/bin/python3",
            "-c",
            BEGIN + "import yaml\ndocument = yaml.safe_load(text)\nshow(" + values + ")"
        };
    }

    /// Skips in words where the program is missing; in CI it must not be.
    void assumeInstalled() {
        var installed = command.isEmpty() || Files.isExecutable(Path.of(command.getFirst()));
        assertTrue(installed || System.getenv("CI") == null, this + " must be installed in CI");
        assumeTrue(installed, this + " is not installed");
    }

    /// What it gets from a text, of the names that Kista wrote.
    Map<String, String> read(String text, Path folder) throws IOException, InterruptedException {
        var input = Files.writeString(Files.createTempFile(folder, "in", ".txt"), text);
        var output = Files.createTempFile(folder, "out", ".txt");
        var errors = Files.createTempFile(folder, "err", ".txt");
        var whole = new ArrayList<>(command);
        whole.add(input.toString());
        var builder =
                new ProcessBuilder(whole)
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().put("HOME", folder.toString());
        var process = builder.start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), this + " hangs");
        assertEquals(0, process.exitValue(), this + ": " + Files.readString(errors));
        var result = new TreeMap<String, String>();
        Arrays.stream(Files.readString(output, StandardCharsets.UTF_8).split("\0"))
                .filter(each -> each.startsWith("KISTA_") || each.startsWith("SECRET_"))
                .forEach(
                        each -> {
                            var equals = each.indexOf('=');
                            result.put(each.substring(0, equals), each.substring(equals + 1));
                        });
        return result;
    }

    /// What Kestra makes of a variable's value.
    static String decoded(String value) {
        return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
    }
}
