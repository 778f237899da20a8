package dev.kista.cli;

import dev.kista.model.Messages;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.KeyDerivationCost;

import picocli.CommandLine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a part of a command works with, for tests of that part alone.
final class CliSetting {
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final Map<String, String> environment = new HashMap<>();
    final Deque<String> answers = new ArrayDeque<>();
    final Deque<String> questions = new ArrayDeque<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] in = new byte[0];

    CliSetting in(byte[] bytes) {
        in = bytes;
        return this;
    }

    CliSetting typing(String... lines) {
        answers.addAll(List.of(lines));
        return this;
    }

    CliSetting variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    CliContext context() {
        var shell =
                new Shell(
                        new ByteArrayInputStream(in),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        this::answer,
                        false,
                        false,
                        environment::get);
        return new CliContext(
                shell,
                new KdbxVaultStore(),
                () -> new KeyDerivationCost(64, 1, 1),
                () -> Instant.parse("2026-03-01T10:00:00Z"),
                Messages.in(Locale.ENGLISH));
    }

    private Optional<char[]> answer(String question) {
        questions.add(question);
        return Optional.ofNullable(answers.poll()).map(String::toCharArray);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /// Fills in the options of a part as the command line does.
    static <T> T parsed(T part, String... arguments) {
        new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("part", spec(part)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .parseArgs(arguments);
        return part;
    }

    private static CommandLine.Model.CommandSpec spec(Object part) {
        return CommandLine.Model.CommandSpec.forAnnotatedObject(part);
    }
}
