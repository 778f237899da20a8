package dev.kista.cli.manual;

import dev.kista.cli.Cli;
import dev.kista.cli.Shell;
import dev.kista.model.Messages;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.KeyDerivationCost;

import picocli.AutoComplete;
import picocli.CommandLine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/// Writes the manual page and the completions into a folder laid out as `/usr/share` is. A part of
/// building a package; nothing a user starts.
public final class ManualPages {
    private final CommandLine commands;
    private final Messages messages;

    ManualPages(CommandLine commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
    }

    /// @param arguments the folder
    public static void main(String[] arguments) throws IOException {
        var messages = Messages.in(Locale.ENGLISH);
        new ManualPages(commands(), messages).write(Path.of(arguments[0]));
    }

    /// The commands, to be looked at and not to be run.
    static CommandLine commands() {
        var nobody =
                new Shell(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        System.err,
                        question -> Optional.empty(),
                        false,
                        false,
                        name -> null);
        return new Cli(
                        nobody,
                        new KdbxVaultStore(),
                        () -> KeyDerivationCost.FLOOR,
                        InstantSource.system())
                .description();
    }

    void write(Path share) throws IOException {
        put(share.resolve("man/man1/kista.1"), new ManualPage(commands, messages).text());
        put(
                share.resolve("bash-completion/completions/kista"),
                AutoComplete.bash("kista", commands));
        put(share.resolve("zsh/site-functions/_kista"), new ZshCompletion(commands).text());
        put(
                share.resolve("fish/vendor_completions.d/kista.fish"),
                new FishCompletion(commands).text());
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
