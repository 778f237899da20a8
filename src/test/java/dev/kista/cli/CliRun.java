package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.store.KdbxVaultStore;
import dev.kista.store.KeyDerivationCost;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs commands in this process against the real store, with keys that cost next to nothing.
final class CliRun {
    private static final KeyDerivationCost CHEAP = new KeyDerivationCost(64, 1, 1);

    private final Map<String, String> environment = new HashMap<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private OutputStream target = out;
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private InputStream in = InputStream.nullInputStream();
    private boolean inIsTerminal;
    private boolean outIsTerminal;
    private int exitCode;

    static CliRun with(String password) {
        return new CliRun().variable(MasterPassword.VARIABLE, password);
    }

    CliRun variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    CliRun typing(String... lines) {
        answers.addAll(List.of(lines));
        return this;
    }

    /// Lets the command believe that it is another day.
    CliRun at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    CliRun in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    CliRun in(byte[] bytes) {
        in = new ByteArrayInputStream(bytes);
        return this;
    }

    CliRun inFromTerminal() {
        inIsTerminal = true;
        return this;
    }

    CliRun outToTerminal() {
        outIsTerminal = true;
        return this;
    }

    CliRun outTo(OutputStream stream) {
        target = stream;
        return this;
    }

    CliRun run(Object... arguments) {
        out.reset();
        err.reset();
        var shell =
                new Shell(
                        in,
                        target,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        question -> Optional.ofNullable(answers.poll()).map(String::toCharArray),
                        inIsTerminal,
                        outIsTerminal,
                        environment::get);
        var cli = new Cli(shell, new KdbxVaultStore(), () -> CHEAP, () -> now);
        var words = new String[arguments.length];
        for (var i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        exitCode = cli.run(words);
        return this;
    }

    CliRun exits(int expected) {
        assertEquals(expected, exitCode, () -> "exit code; stderr was: " + err());
        return this;
    }

    CliRun printsNothing() {
        assertEquals("", out());
        return this;
    }

    CliRun prints(String expected) {
        assertEquals(expected, out());
        return this;
    }

    CliRun says(String expected) {
        assertEquals(expected, err());
        return this;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
