package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A real program that reads env files, started once for many files, with an empty environment.
enum RealParser {
    PYTHON("/usr/bin/python3", "-c", "import dotenv") {
        @Override
        List<String> command() {
            return List.of("/usr/bin/env", "-i", "/usr/bin/python3", "-c", SCRIPT_OF_PYTHON);
        }
    },
    NODE("/usr/bin/env", "node", "-e", "1") {
        @Override
        List<String> command() {
            return List.of("node", "-e", SCRIPT_OF_NODE, System.getProperty("kista.node.dotenv"));
        }
    },
    BASH("/bin/bash", "-c", "true") {
        @Override
        List<String> command() {
            return shell("/bin/bash");
        }
    },
    DASH("/bin/dash", "-c", "true") {
        @Override
        List<String> command() {
            return shell("/bin/dash");
        }
    };

    /// The names that are asked for; a shell has others of its own.
    static final List<String> KEYS =
            List.of(
                    "A", "B", "C", "D", "E", "F", "KEY", "Ax", "Bx", "AA", "AB", "BA", "BB",
                    "KEYx");

    private static final String SCRIPT_OF_PYTHON =
            """
            import sys, json, logging
            logging.disable(logging.CRITICAL)
            from dotenv import dotenv_values
            for name in sys.stdin.read().split():
                print(json.dumps(dotenv_values(name)))
            """;

    private static final String SCRIPT_OF_NODE =
            """
            const dotenv = require(process.argv[1]), fs = require('fs');
            for (const name of fs.readFileSync(0, 'utf8').split(/\\s+/).filter(Boolean))
              console.log(JSON.stringify(dotenv.parse(fs.readFileSync(name))));
            """;

    /// Starts a shell for each file that can find no program. A subshell would do less: bash ends
    /// it at a bad substitution, and lets the last command of a file take its place.
    private static final String SCRIPT =
            """
            export name script
            while read -r name; do
              "$0" -c "$script" 2>/dev/null </dev/null; printf '\\001'
            done
            """;

    /// Sources the file `$name` and prints what it set.
    private static final String SCRIPT_OF_FILE =
            """
            set -a; . "$name" >/dev/null
            for key in KEYS; do
              eval "[ -n \\"\\${$key+set}\\" ] && printf '%s=%s\\\\0' $key \\"\\${$key}\\""
            done
            """
                    .replace("KEYS", String.join(" ", KEYS));

    private final List<String> trial;

    RealParser(String... trial) {
        this.trial = List.of(trial);
    }

    abstract List<String> command();

    private static List<String> shell(String path) {
        return List.of(
                "/usr/bin/env",
                "-i",
                "PATH=/nowhere",
                "script=" + SCRIPT_OF_FILE,
                path,
                "-c",
                SCRIPT,
                path);
    }

    /// Skips the test in words where the program is missing; in CI it must not be.
    void assumeInstalled() throws IOException, InterruptedException {
        if (this == NODE) {
            assumeTrue(
                    System.getProperty("kista.node.dotenv") != null,
                    "-Dkista.node.dotenv names no installed dotenv package");
        }
        var installed =
                Files.isExecutable(Path.of(trial.getFirst()))
                        && new ProcessBuilder(trial)
                                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                                        .start()
                                        .waitFor()
                                == 0;
        assertTrue(installed || System.getenv("CI") == null, this + " must be installed in CI");
        assumeTrue(installed, this + " is not installed");
    }

    /// What the program gets from each file.
    List<Map<String, @Nullable String>> read(List<Path> files, Path folder)
            throws IOException, InterruptedException {
        var output = folder.resolve("answers");
        var input = folder.resolve("names");
        Files.write(input, files.stream().map(Path::toString).toList());
        var process =
                new ProcessBuilder(command())
                        .directory(Files.createDirectories(folder.resolve("work")).toFile())
                        .redirectInput(input.toFile())
                        .redirectOutput(output.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertTrue(process.waitFor(300, TimeUnit.SECONDS), this + " hangs");
        var text = Files.readString(output, StandardCharsets.UTF_8);
        var answers =
                this == PYTHON || this == NODE
                        ? text.lines().map(RealParser::json).toList()
                        : Stream.of(text.split("\u0001", -1))
                                .limit(files.size())
                                .map(RealParser::set)
                                .toList();
        assertEquals(files.size(), answers.size(), this + " gave up");
        return answers;
    }

    private static Map<String, @Nullable String> json(String line) {
        var result = new TreeMap<String, @Nullable String>();
        JsonMapper.builder()
                .build()
                .readTree(line)
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

    private static Map<String, @Nullable String> set(String answer) {
        var result = new TreeMap<String, @Nullable String>();
        for (var each : answer.split("\0")) {
            var equals = each.indexOf('=');
            if (equals > 0) {
                result.put(each.substring(0, equals), each.substring(equals + 1));
            }
        }
        return result;
    }
}
