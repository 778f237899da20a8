package dev.kista.codec.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// A real program that reads env files: gets the names of many on its input, prints an answer for
/// each.
enum CorpusProgram {
    PYTHON("python", "/usr/bin/python3", "-c", CorpusProgram.DOTENV_OF_PYTHON),
    NODE("node", "node", "-e", CorpusProgram.DOTENV_OF_NODE),
    BASH("shell", "/bin/bash", "-c", CorpusProgram.SHELL),
    DASH("dash", "/bin/dash", "-c", CorpusProgram.SHELL),
    SYSTEMD("systemd", "/usr/bin/python3", "-c", CorpusProgram.LIBRARY_OF_SYSTEMD);

    private static final String DOTENV_OF_PYTHON =
            """
            import sys, json, logging
            logging.disable(logging.CRITICAL)
            from dotenv import dotenv_values
            for name in sys.stdin.read().split():
                print(json.dumps(dotenv_values(name)), end='\\1')
            """;

    private static final String DOTENV_OF_NODE =
            """
            const dotenv = require(process.argv[1]), fs = require('fs');
            for (const name of fs.readFileSync(0, 'utf8').split(/\\s+/).filter(Boolean))
              process.stdout.write(JSON.stringify(dotenv.parse(fs.readFileSync(name))) + '\\x01');
            """;

    /// Sources each file in a shell of its own that can find no program.
    private static final String SHELL =
            """
            while read -r name; do
              (set -a; . "$name" >/dev/null; exec /usr/bin/env -0) 2>/dev/null
              printf '\\001'
            done
            """;

    /// `load_env_file` of the library that systemd itself is linked with.
    private static final String LIBRARY_OF_SYSTEMD =
            """
            import sys, glob, ctypes, os
            names = glob.glob('/usr/lib/*/systemd/libsystemd-shared-*.so') \\
                + glob.glob('/usr/lib/systemd/libsystemd-shared-*.so')
            load = ctypes.CDLL(names[0]).load_env_file
            out = sys.stdout.buffer
            for name in sys.stdin.read().split():
                found = ctypes.POINTER(ctypes.c_char_p)()
                if load(None, name.encode(), ctypes.byref(found)) < 0:
                    out.write(b'refused')
                i = 0
                while found and found[i] is not None:
                    out.write(found[i] + b'\\0')
                    i += 1
                out.write(b'\\1')
            """;

    /// What a shell sets by itself.
    private static final Set<String> OWN = Set.of("PATH", "PWD", "OLDPWD", "SHLVL", "_");

    private final String consumer;
    private final List<String> command;

    CorpusProgram(String consumer, String... command) {
        this.consumer = consumer;
        this.command = List.of(command);
    }

    /// The field of the corpus that has its answers.
    String consumer() {
        return consumer;
    }

    /// Skips the test in words where the program is missing; in CI it must not be.
    void assumeInstalled() {
        var installed =
                this == NODE
                        ? System.getProperty("kista.node.dotenv") != null
                        : Files.isExecutable(Path.of(command.getFirst()));
        assertTrue(installed || System.getenv("CI") == null, this + " must be installed in CI");
        assumeTrue(installed, this + " is not installed");
    }

    /// @param folder for files, in no path of which is a blank
    List<Corpus.Answer> read(List<Corpus.Case> cases, Path folder)
            throws IOException, InterruptedException {
        var names = new ArrayList<String>();
        for (var each : cases) {
            var file = folder.resolve(names.size() + ".env");
            names.add(Files.writeString(file, each.input()).toString());
        }
        var output = folder.resolve("answers");
        var whole = new ArrayList<>(command);
        if (this == NODE) {
            whole.add(System.getProperty("kista.node.dotenv"));
        }
        var builder =
                new ProcessBuilder(whole)
                        .directory(Files.createDirectories(folder.resolve("work")).toFile())
                        .redirectInput(Files.write(folder.resolve("names"), names).toFile())
                        .redirectOutput(output.toFile())
                        .redirectError(folder.resolve("errors").toFile());
        var path = this == NODE ? System.getenv("PATH") : "/nowhere";
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", path, "HOSTVAR", "hv"));
        var process = builder.start();
        assertTrue(process.waitFor(300, TimeUnit.SECONDS), this + " hangs");
        var answers = Files.readString(output, StandardCharsets.UTF_8).split("\u0001", -1);
        assertEquals(cases.size() + 1, answers.length, this + " gave up");
        var result = new ArrayList<Corpus.Answer>();
        for (var i = 0; i < cases.size(); i++) {
            result.add(answer(answers[i]));
        }
        return result;
    }

    private Corpus.Answer answer(String text) {
        return text.equals("refused")
                ? new Corpus.Answer(java.util.Optional.of(text), new TreeMap<>())
                : new Corpus.Answer(
                        java.util.Optional.empty(),
                        text.startsWith("{")
                                ? Corpus.variables(JsonMapper.builder().build().readTree(text))
                                : environment(text));
    }

    private static Map<String, @Nullable String> environment(String text) {
        var result = new TreeMap<String, @Nullable String>();
        for (var each : text.split("\0")) {
            var equals = each.indexOf('=');
            if (equals > 0 && !OWN.contains(each.substring(0, equals))) {
                result.put(each.substring(0, equals), each.substring(equals + 1));
            }
        }
        result.remove("HOSTVAR", "hv");
        return result;
    }
}
