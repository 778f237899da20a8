package dev.kista.cli;

import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;
import dev.kista.service.EditRefused;
import dev.kista.service.exchange.ImportSource;
import dev.kista.service.exchange.SourceRefused;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/// Stores one value, which is read from standard input exactly as it is: `printf %s`, not `echo`.
/// The secret and the namespace are made if they are not there.
@Command(name = "set")
final class SetCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private SavingArguments vault = new SavingArguments();

    @Mixin private NamespaceArgument namespace = new NamespaceArgument();

    @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "cli.help.key")
    private String key = "";

    SetCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, IOException, EditRefused {
        try (var session = vault.open(context);
                var value = value()) {
            session.apply(edit(session.vault(), value));
            session.save();
        }
        return ExitCode.DONE;
    }

    private SecretValue value() throws CliFailure {
        var value = context.shell().inIsTerminal() ? typed() : piped();
        if (!value.isText()) {
            value.close();
            throw context.refused("cli.set.not-text");
        }
        return value;
    }

    private SecretValue piped() throws CliFailure {
        try {
            var source = ImportSource.read(SourceArgument.STANDARD_INPUT, context.shell().in());
            var bytes = source.bytes();
            if (bytes.length > 0 && bytes[bytes.length - 1] == '\n') {
                context.report().tell("cli.set.line-break", key);
            }
            return SecretValue.wiping(bytes);
        } catch (SourceRefused e) {
            throw CliFailure.refused(e.words(context.messages()));
        }
    }

    private SecretValue typed() throws CliFailure {
        var typed =
                context.shell()
                        .prompt()
                        .ask(context.messages().text("cli.set.ask", key) + " ")
                        .orElseThrow(() -> context.refused("cli.set.no-value"));
        try {
            return SecretValue.ofText(CharBuffer.wrap(typed));
        } catch (IllegalArgumentException e) {
            throw context.refused("cli.set.not-text");
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private VaultEdit edit(Vault snapshot, SecretValue value) {
        var path = namespace.path();
        var edits = new ArrayList<VaultEdit>();
        var there = snapshot.namespace(path);
        if (there.isEmpty()) {
            edits.add(new VaultEdit.AddNamespace(path, ""));
        }
        edits.add(
                there.flatMap(each -> each.secret(new SecretKey(key)))
                        .<VaultEdit>map(
                                known ->
                                        new VaultEdit.ChangeSecret(
                                                known.id(), null, value, null, null))
                        .orElseGet(() -> addition(path, value)));
        return new VaultEdit.Batch(edits);
    }

    private VaultEdit addition(NamespacePath path, SecretValue value) {
        return new VaultEdit.AddSecret(path, SecretKey.of(key), value, "", new TreeSet<>(), null);
    }
}
