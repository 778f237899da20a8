package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kista.codec.Dialect;
import dev.kista.codec.Problem;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// Random files, read by Kista and by the real parser, started here on the same files.
class RealParsersTest {
    private static final int FILES = 600;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> PIECES =
            List.of(
                    "A",
                    "B",
                    "KEY",
                    "x",
                    "b c",
                    "=",
                    "=",
                    "=",
                    "=",
                    "\n",
                    "\n",
                    "\n",
                    "\n",
                    "\"",
                    "\"",
                    "'",
                    "'",
                    "#",
                    " #",
                    " ",
                    "\t",
                    "\\",
                    "\\n",
                    "\\\"",
                    "\\'",
                    "$",
                    "$A",
                    "${A}",
                    "${B:-d}",
                    "export ",
                    ": ",
                    "é",
                    "😀",
                    "\r\n",
                    "`",
                    ";",
                    "-",
                    ".",
                    "=\"a",
                    "='a",
                    "A=1\n",
                    "B=\"q\"\n",
                    "C='s'\n");

    /// Prints one JSON object a file: what `dotenv_values` says, with an empty environment.
    private static final String PYTHON =
            """
            import sys, json, logging
            logging.disable(logging.CRITICAL)
            from dotenv import dotenv_values
            for name in sys.stdin.read().split():
                print(json.dumps(dotenv_values(name)))
            """;

    private static final String NODE =
            """
            const dotenv = require(process.argv[1]), fs = require('fs');
            for (const name of fs.readFileSync(0, 'utf8').split(/\\s+/).filter(Boolean))
              console.log(JSON.stringify(dotenv.parse(fs.readFileSync(name))));
            """;

    /// Sources each file in a shell of its own that can find no program, and prints what it set.
    private static final String SHELL =
            """
            while read -r name; do (
              set -a; . "$name" >/dev/null
              for key in A B C KEY Ax Bx AA AB BA BB KEYx; do
                eval "[ -n \\"\\${$key+set}\\" ] && printf '%s=%s\\\\0' $key \\"\\${$key}\\""
              done
            ) 2>/dev/null; printf '\\001'; done
            """;

    @TempDir Path folder;

    @Test
    void readsWhatPythonDotenvReads() throws Exception {
        assumeInstalled("/usr/bin/python3", "-c", "import dotenv");
        var files = files(new Random());
        var answers = run(files, "/usr/bin/env", "-i", "/usr/bin/python3", "-c", PYTHON);
        compareJson(files, answers, Dialect.PYTHON);
    }

    @Test
    void readsWhatNpmDotenvReads() throws Exception {
        var dotenv = System.getProperty("kista.node.dotenv", "");
        assumeTrue(!dotenv.isEmpty(), "kista.node.dotenv names no installed dotenv package");
        var files = files(new Random());
        compareJson(files, run(files, "node", "-e", NODE, dotenv), Dialect.NODE);
    }

    @Test
    void readsWhatBashReads() throws Exception {
        comparesWithShell("/bin/bash");
    }

    @Test
    void readsWhatDashReads() throws Exception {
        comparesWithShell("/bin/dash");
    }

    private void comparesWithShell(String shell) throws Exception {
        assumeInstalled(shell, "-c", "true");
        var understood =
                files(new Random()).stream()
                        // A backslash at the very end is kept by dash, and by bash only in the
                        // first line.
                        .filter(file -> !shown(file).endsWith("\\\\\""))
                        // Quotes behind a dollar sign are bash's own; dash reads the dollar.
                        .filter(file -> !shown(file).matches(".*\\$[\\\\']*[\"'].*"))
                        .filter(
                                file ->
                                        read(file, Dialect.SHELL).problems().stream()
                                                .noneMatch(Problem::isError))
                        .toList();
        var output = run(understood, "/usr/bin/env", "-i", "PATH=/nowhere", shell, "-c", SHELL);
        var answers = output.split("\u0001", -1);
        for (var i = 0; i < understood.size(); i++) {
            var expected = new TreeMap<String, @Nullable String>();
            for (var each : answers[i].split("\0")) {
                if (each.contains("=")) {
                    expected.put(
                            each.substring(0, each.indexOf('=')),
                            each.substring(each.indexOf('=') + 1));
                }
            }
            var got = new TreeMap<>(values(understood.get(i), Dialect.SHELL));
            got.keySet()
                    .removeIf(
                            key ->
                                    !List.of(
                                                    "A", "B", "C", "KEY", "Ax", "Bx", "AA", "AB",
                                                    "BA", "BB", "KEYx")
                                            .contains(key));
            assertEquals(
                    JSON.writeValueAsString(expected),
                    JSON.writeValueAsString(got),
                    "read from: " + shown(understood.get(i)));
        }
    }

    private void compareJson(List<Path> files, String output, Dialect dialect) {
        var answers = output.lines().toList();
        assertEquals(files.size(), answers.size());
        for (var i = 0; i < files.size(); i++) {
            var expected = new TreeMap<String, @Nullable String>();
            for (Map.Entry<String, JsonNode> each : JSON.readTree(answers.get(i)).properties()) {
                var value = each.getValue();
                expected.put(each.getKey(), value.isNull() ? null : value.asString());
            }
            assertEquals(
                    JSON.writeValueAsString(expected),
                    JSON.writeValueAsString(new TreeMap<>(values(files.get(i), dialect))),
                    "read from: " + shown(files.get(i)));
        }
    }

    private static Map<String, @Nullable String> values(Path file, Dialect dialect) {
        var result = new LinkedHashMap<String, @Nullable String>();
        read(file, dialect).variables().forEach(each -> result.put(each.name(), each.value()));
        return result;
    }

    private static EnvReading read(Path file, Dialect dialect) {
        try {
            return new EnvReader().read(Files.readString(file), dialect, EnvLookup.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Path file) {
        try {
            return JSON.writeValueAsString(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files(Random random) throws IOException {
        var files = new ArrayList<Path>();
        for (var i = 0; i < FILES; i++) {
            var text = new StringBuilder("A=");
            for (var pieces = random.nextInt(14); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            text.append(random.nextBoolean() ? "\n" : "");
            files.add(Files.writeString(folder.resolve("case-" + i + ".env"), text));
        }
        return files;
    }

    private static void assumeInstalled(String... command) throws Exception {
        var installed =
                Files.isExecutable(Path.of(command[0]))
                        && new ProcessBuilder(command).start().waitFor() == 0;
        if ("true".equals(System.getenv("CI"))) {
            assertEquals(true, installed, command[0] + " must be installed in CI");
        }
        assumeTrue(installed, command[0] + " is not installed");
    }

    private String run(List<Path> files, String... command) throws Exception {
        var output = folder.resolve("answers");
        var input = folder.resolve("names");
        Files.write(input, files.stream().map(Path::toString).toList());
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectInput(input.toFile())
                        .redirectOutput(output.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertEquals(true, process.waitFor(120, TimeUnit.SECONDS), command[0] + " hangs");
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
