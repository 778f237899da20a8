package dev.kista.cli;

import dev.kista.model.VaultEdit;
import dev.kista.service.EditRefused;
import dev.kista.service.VaultSession;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Brings an earlier state of a secret back, or, without a revision, a secret or a namespace out of
/// the trash to where it was.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private SavingArguments vault = new SavingArguments();

    @Mixin private SecretArgument place = new SecretArgument();

    @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "cli.help.restore-key")
    private String key = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "REVISION",
            descriptionKey = "cli.help.revision")
    private @Nullable Integer revision;

    RestoreCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, IOException, EditRefused {
        try (var session = vault.open(context)) {
            session.apply(revision == null ? fromTrash(session) : fromHistory(session, revision));
            session.save();
        }
        return ExitCode.DONE;
    }

    private VaultEdit fromHistory(VaultSession session, int number) throws CliFailure {
        var secret = place.find(session.vault(), key, context).secret();
        var earlier = secret.history().size();
        if (number < 1 || number > earlier) {
            throw context.refused("cli.revision.missing", secret.key(), number, earlier);
        }
        return new VaultEdit.RestoreRevision(secret.id(), earlier - number);
    }

    private VaultEdit fromTrash(VaultSession session) throws CliFailure {
        var meant =
                TrashRow.of(session.vault()).stream()
                        .filter(each -> each.isMeantBy(place.placed(key)))
                        .toList();
        if (meant.isEmpty()) {
            throw context.refused("cli.trash.missing", key);
        }
        if (meant.size() > 1) {
            var ids =
                    meant.stream()
                            .map(each -> each.shortId() + " (" + each.place() + ")")
                            .collect(Collectors.joining(", "));
            throw context.refused("cli.trash.several", key, ids);
        }
        return new VaultEdit.RestoreFromTrash(meant.getFirst().id());
    }
}
