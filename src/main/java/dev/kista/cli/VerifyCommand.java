package dev.kista.cli;

import dev.kista.service.check.VaultCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/// Reads a vault from its first byte to its last, authenticates all of it, and says what there is
/// and what is odd about it. A damaged file is refused like by every other command.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private VaultArguments vault = new VaultArguments();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            descriptionKey = "cli.help.list-format")
    private ListCommand.Form form = ListCommand.Form.TABLE;

    VerifyCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, IOException {
        try (var session = vault.open(context)) {
            var check = VaultCheck.of(session.vault(), context.clock().instant());
            var summary = new VerifySummary(session.facts(), check);
            context.output()
                    .write(
                            switch (form) {
                                case TABLE -> summary.text(context.messages());
                                case JSON -> summary.json();
                            },
                            null);
            tell(check);
            if (summary.isWeak()) {
                context.report().tell("cli.verify.weak");
            }
            return check.isBroken() ? ExitCode.REFUSED : ExitCode.DONE;
        }
    }

    private void tell(VaultCheck check) {
        for (var each : check.findings()) {
            var place = each.path().isRoot() ? vault.vault().toString() : each.path().toString();
            context.report().problems(place, List.of(each.problem()));
        }
    }
}
