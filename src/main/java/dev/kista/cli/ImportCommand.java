package dev.kista.cli;

import dev.kista.codec.Problem;
import dev.kista.model.SecretKey;
import dev.kista.service.EditRefused;
import dev.kista.service.VaultSession;
import dev.kista.service.exchange.ImportPlan;
import dev.kista.service.exchange.ImportRow;
import dev.kista.service.exchange.ImportRow.Outcome;
import dev.kista.service.exchange.ImportSource;
import dev.kista.service.exchange.SecretImport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Takes the secrets of a file into a namespace: all of them, or, unless told to pass over what
/// cannot be taken, none.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private SavingArguments vault = new SavingArguments();

    @Parameters(index = "1", paramLabel = "IN", descriptionKey = "cli.help.in")
    private String in = SourceArgument.STANDARD_INPUT;

    @Mixin private SourceArgument source = new SourceArgument();

    @Mixin private NamespaceArgument namespace = new NamespaceArgument();

    @Option(names = "--skip-refused", descriptionKey = "cli.help.skip-refused")
    private boolean skipRefused;

    ImportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, IOException, EditRefused {
        var text = SourceArgument.read(in, context);
        try (var session = vault.open(context);
                var plan = plan(text, session)) {
            return take(plan, session);
        } finally {
            text.wipe();
        }
    }

    private ImportPlan plan(ImportSource text, VaultSession session) {
        return new SecretImport()
                .plan(text, session.vault(), namespace.path(), source.from(), source.dialect());
    }

    private int take(ImportPlan plan, VaultSession session) throws IOException, EditRefused {
        var report = context.report();
        report.problems(in, plan.problems());
        for (var row : plan.rows()) {
            report.problems(in, row.problems());
        }
        var unreadable = plan.problems().stream().anyMatch(Problem::isError);
        var refused = count(plan, Outcome.REFUSED);
        if (unreadable || (refused > 0 && !skipRefused)) {
            report.tell("cli.import.nothing", refused, in);
            return ExitCode.REFUSED;
        }
        session.apply(plan.edit(chosen(plan)));
        session.save();
        report.tell(
                "cli.import.done",
                count(plan, Outcome.NEW),
                count(plan, Outcome.CHANGED),
                count(plan, Outcome.SAME),
                refused);
        return ExitCode.DONE;
    }

    private static Set<SecretKey> chosen(ImportPlan plan) {
        return plan.rows().stream().map(ImportRow::key).collect(Collectors.toSet());
    }

    private static long count(ImportPlan plan, Outcome outcome) {
        return plan.rows().stream().filter(each -> each.outcome() == outcome).count();
    }
}
