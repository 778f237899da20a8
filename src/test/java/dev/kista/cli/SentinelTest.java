package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// No command says a value or a password, whatever is wrong with them: not on standard error, not
/// in the log, not in a file beside the one that was asked for.
class SentinelTest {
    private static final String SENTINEL = "s3ntinel-\u00FC-Value";
    private static final String WORD = "S3ntinelValue";
    private static final String ENCODED =
            Base64.getEncoder().encodeToString(SENTINEL.getBytes(StandardCharsets.UTF_8));

    @TempDir private Path folder;
    private final Logger root = Logger.getLogger("");
    private final List<String> logged = new ArrayList<>();
    private final Handler handler = new Recorder();
    private Level before = Level.INFO;
    private Path vault = Path.of("");

    /// Keeps what is logged.
    private final class Recorder extends Handler {
        @Override
        public void publish(LogRecord line) {
            logged.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void setUp() {
        before = root.getLevel();
        root.setLevel(Level.ALL);
        root.addHandler(handler);
        vault = folder.resolve("v.kdbx");
        CliRun.with(SENTINEL + " is the password").run("create", vault).exits(0);
    }

    @AfterEach
    void tearDown() {
        root.removeHandler(handler);
        root.setLevel(before);
    }

    /// Whatever a value stands in, well-formed or not.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "KEY=%s\n",
                "KEY=\"%s\n",
                "KEY='%s\n",
                "KEY=\"%s\" trailing\n",
                "KEY %s\n",
                "%s\n",
                "KEY=${%s}\n",
                "KEY=${X:?%s}\n",
                "KEY=${X:-%s\n",
                "KEY=pa$%s\n",
                "KEY=\"pa${%s:?needed}\"\n",
                "KEY=$(%s)\n",
                "KEY=`%s`\n",
                "KEY=a; %s\n",
                "KEY=-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n",
                "SECRET_KEY=%s\n",
                "SECRET_KEY={{ \"%s\" | base64encode }}\n",
                "SECRET_KEY={{ \"%s | base64encode }}\n",
                "SECRET_KEY={{ '%s' | nonsense }}\n",
                "{\"KEY\": \"%s\"}",
                "{\"KEY\": \"%s\", ",
                "{\"KEY\": {\"%s\": 1}}",
                "{\"KEY\": [\"%s\"]}",
                "{\"KEY\": %s}",
                "services:\n  kestra:\n    environment:\n      SECRET_KEY: %s\n",
                "services:\n  kestra:\n    environment:\n      SECRET_KEY: \"%s\n",
                "services:\n  kestra:\n    environment:\n      - SECRET_KEY=%s\n",
                "services:\n  kestra:\n    environment:\n      SECRET_KEY: [%s]\n",
                "services:\n  kestra:\n    environment:\n      SECRET_KEY: &%s !x {\n"
            })
    void saysNoValueOfWhatItReads(String template) throws IOException {
        for (var value : List.of(SENTINEL, WORD, ENCODED, ENCODED + "=", SENTINEL + "\u0000")) {
            var in = Files.writeString(folder.resolve("in"), template.formatted(value));
            for (var from :
                    List.of("auto", "env", "encoded", "macro", "compose", "compose-list", "json")) {
                for (var to :
                        List.of("env", "encoded", "macro", "compose", "compose-list", "json")) {
                    saysNothingOfIt(
                            new CliRun()
                                    .variable("KISTA_DEBUG", "1")
                                    .run("convert", in, "--from", from, "--to", to));
                }
                saysNothingOfIt(open().run("import", vault, in, "-n", "a", "--from", from));
            }
        }
        leavesNothingBehind("in");
    }

    @Test
    void saysNoValueOfWhatItStores() throws IOException {
        saysNothingOfIt(open().in(SENTINEL + "\n").run("set", vault, "-n", "a", "KEY").exits(0));
        saysNothingOfIt(open().in(SENTINEL).run("set", vault, "-n", "a", "not a key"));
        saysNothingOfIt(open().in(SENTINEL).run("set", vault, "-n", "Not One", "KEY"));
        saysNothingOfIt(open().in(SENTINEL).run("set", vault, "-n", "a", "KEY", SENTINEL));
        saysNothingOfIt(open().run("get", vault, "-n", "a", "KEY").exits(0));
        saysNothingOfIt(open().run("export", vault, "-n", "a", "--to", "json").exits(0));
        var list = open().run("list", vault, "--format", "json").exits(0);
        saysNothingOfIt(list);
        assertFalse(list.out().contains(SENTINEL));
        leavesNothingBehind();
    }

    @Test
    void saysNoPassword() throws IOException {
        var wrong = SENTINEL + " is wrong";
        saysNothingOfIt(CliRun.with(wrong).run("list", vault).exits(1));
        saysNothingOfIt(new CliRun().typing(wrong).run("list", vault).exits(1));
        var typed = new CliRun().typing(wrong, SENTINEL).run("create", folder.resolve("w.kdbx"));
        saysNothingOfIt(typed.exits(1));
        saysNothingOfIt(CliRun.with(SENTINEL + "\uD800").run("list", vault).exits(1));
        leavesNothingBehind();
    }

    private static CliRun open() {
        return CliRun.with(SENTINEL + " is the password").variable("KISTA_DEBUG", "1");
    }

    private void saysNothingOfIt(CliRun run) {
        var said = run.err() + String.join("\n", logged);
        for (var value : List.of(ENCODED, "s3ntinel", WORD)) {
            assertFalse(said.contains(value), said);
        }
    }

    private void leavesNothingBehind(String... known) throws IOException {
        var expected = new ArrayList<>(List.of(known));
        expected.add("v.kdbx");
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (!expected.contains(name)) {
                    var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    assertFalse(text.contains("s3ntinel"), name);
                }
            }
        }
    }
}
