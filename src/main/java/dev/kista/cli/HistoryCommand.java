package dev.kista.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.concurrent.Callable;

/// Lists the states of a secret, the present one first; their values only when told to.
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private VaultArguments vault = new VaultArguments();

    @Mixin private SecretArgument place = new SecretArgument();

    @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "cli.help.placed-key")
    private String key = "";

    @Option(names = "--show", descriptionKey = "cli.help.history-show")
    private boolean show;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            descriptionKey = "cli.help.list-format")
    private ListCommand.Form form = ListCommand.Form.TABLE;

    HistoryCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, IOException {
        try (var session = vault.open(context)) {
            var rows = RevisionRow.of(place.find(session.vault(), key, context).secret());
            context.output()
                    .write(
                            switch (form) {
                                case TABLE -> RevisionTable.text(rows, show);
                                case JSON -> RevisionTable.json(rows, show);
                            },
                            null);
        }
        return ExitCode.DONE;
    }
}
