package dev.kista.cli;

import dev.kista.service.PlannedMerge;
import dev.kista.service.VaultSession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Takes from another copy of a vault what it has more or newer, and prints each change on a line.
/// The other copy is only read.
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private SavingArguments vault = new SavingArguments();

    @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "cli.help.merge-other")
    private Path other = Path.of("");

    @Mixin private OtherCredentials otherCredentials = new OtherCredentials();

    @Option(names = "--dry-run", descriptionKey = "cli.help.merge-dry-run")
    private boolean dryRun;

    MergeCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, IOException {
        if (isSame()) {
            throw context.refused("cli.merge.same", other, vault.vault());
        }
        try (var session = vault.open(context);
                var plan =
                        otherCredentials.plan(
                                context, session.merging(), other, vault.credentials())) {
            merge(session, plan);
        }
        return ExitCode.DONE;
    }

    private boolean isSame() throws IOException {
        return Files.exists(other)
                && Files.exists(vault.vault())
                && Files.isSameFile(other, vault.vault());
    }

    private void merge(VaultSession session, PlannedMerge plan) throws IOException {
        if (plan.isEmpty()) {
            context.report().tell("cli.merge.nothing", other, vault.vault());
            return;
        }
        var count = plan.changes().size();
        if (!dryRun) {
            session.merging().take(plan);
            session.save();
        }
        print(plan);
        context.report().tell(dryRun ? "cli.merge.planned" : "cli.merge.done", count, other);
    }

    /// On standard output, after everything is safe.
    private void print(PlannedMerge plan) throws IOException {
        var lines = new StringBuilder();
        for (var change : plan.changes()) {
            lines.append(Report.printable(change.words(context.messages()))).append('\n');
        }
        context.output().write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
