package dev.kista.cli;

import dev.kista.model.VaultEdit;
import dev.kista.service.EditRefused;
import dev.kista.service.VaultSession;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.concurrent.Callable;

/// Shows the trash, moves a secret there, or empties it for good. `kista restore` takes something
/// out again.
@Command(name = "trash")
final class TrashCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private SavingArguments vault = new SavingArguments();

    @Mixin private SecretArgument place = new SecretArgument();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "KEY",
            descriptionKey = "cli.help.trash-key")
    private @Nullable String key;

    @Option(names = "--empty", descriptionKey = "cli.help.trash-empty")
    private boolean empty;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            descriptionKey = "cli.help.list-format")
    private ListCommand.Form form = ListCommand.Form.TABLE;

    TrashCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, IOException, EditRefused {
        if (key != null && empty) {
            throw context.usage("cli.trash.both");
        }
        try (var session = vault.open(context)) {
            if (key != null) {
                move(session, key);
            } else if (empty) {
                empty(session);
            } else {
                list(session);
            }
        }
        return ExitCode.DONE;
    }

    private void move(VaultSession session, String wanted)
            throws CliFailure, IOException, EditRefused {
        var found = place.find(session.vault(), wanted, context);
        session.apply(new VaultEdit.DeleteSecret(found.secret().id()));
        session.save();
    }

    private void empty(VaultSession session) throws IOException, EditRefused {
        var rows = TrashRow.of(session.vault());
        session.apply(new VaultEdit.PurgeTrash(null));
        session.save();
        context.report().tell("cli.trash.emptied", rows.size());
    }

    private void list(VaultSession session) throws CliFailure, IOException {
        var rows = TrashRow.of(session.vault());
        if (rows.isEmpty() && form == ListCommand.Form.TABLE) {
            context.report().tell("cli.trash.nothing");
        }
        context.output()
                .write(
                        switch (form) {
                            case TABLE -> TrashTable.text(rows);
                            case JSON -> TrashTable.json(rows);
                        },
                        null);
    }
}
