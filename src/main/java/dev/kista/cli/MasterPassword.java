package dev.kista.cli;

import dev.kista.model.SecretValue;
import dev.kista.service.exchange.ImportSource;
import dev.kista.service.exchange.SourceRefused;

import org.jspecify.annotations.Nullable;

import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Where the master password comes from: a file that was named, the variable `KISTA_PASSWORD`, or a
/// person at the terminal.
final class MasterPassword {
    static final String VARIABLE = "KISTA_PASSWORD";

    /// Of the password that a vault is to get.
    static final String NEW_VARIABLE = "KISTA_NEW_PASSWORD";

    private final CliContext context;

    MasterPassword(CliContext context) {
        this.context = context;
    }

    /// The password of a vault that is there. The caller closes it.
    SecretValue forOpening(Path vault, @Nullable Path file) throws CliFailure {
        var given = given(file, VARIABLE);
        return given.isPresent() ? given.get() : ask("cli.password.ask", vault);
    }

    /// The password of a vault that is to be made; a person is asked twice.
    SecretValue forCreating(Path vault, @Nullable Path file) throws CliFailure {
        var password = given(file, VARIABLE).orElse(null);
        return notEmpty(password == null ? askTwice(vault) : password);
    }

    /// The password that a vault is to get; a person is asked twice.
    SecretValue forChanging(Path vault, @Nullable Path file) throws CliFailure {
        var password = given(file, NEW_VARIABLE).orElse(null);
        return notEmpty(password == null ? askTwice(vault) : password);
    }

    private SecretValue notEmpty(SecretValue password) throws CliFailure {
        if (password.isEmpty()) {
            throw context.refused("cli.password.empty");
        }
        return password;
    }

    private SecretValue askTwice(Path vault) throws CliFailure {
        var first = ask("cli.password.ask-new", vault);
        try (var second = ask("cli.password.ask-again", vault)) {
            if (!first.equals(second)) {
                first.close();
                throw context.refused("cli.password.differ");
            }
        }
        return first;
    }

    private Optional<SecretValue> given(@Nullable Path file, String name) throws CliFailure {
        if (file != null) {
            return Optional.of(read(file));
        }
        var variable = context.shell().environment().apply(name);
        return variable == null ? Optional.empty() : Optional.of(text(variable));
    }

    /// The file's content without the line break that an editor adds at its end.
    private SecretValue read(Path file) throws CliFailure {
        ImportSource source;
        try {
            source = ImportSource.read(file);
        } catch (SourceRefused e) {
            throw CliFailure.refused(e.words(context.messages()));
        }
        try {
            var bytes = source.bytes();
            var end = bytes.length;
            if (end > 0 && bytes[end - 1] == '\n') {
                end -= end > 1 && bytes[end - 2] == '\r' ? 2 : 1;
            }
            return SecretValue.wiping(Arrays.copyOf(bytes, end));
        } finally {
            source.wipe();
        }
    }

    private SecretValue ask(String question, Path vault) throws CliFailure {
        var typed =
                context.shell()
                        .prompt()
                        .ask(context.messages().text(question, vault) + " ")
                        .orElseThrow(() -> context.usage("cli.password.missing", VARIABLE));
        try {
            return text(CharBuffer.wrap(typed));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private SecretValue text(CharSequence text) throws CliFailure {
        try {
            return SecretValue.ofText(text);
        } catch (IllegalArgumentException e) {
            throw context.refused("cli.password.not-text");
        }
    }
}
