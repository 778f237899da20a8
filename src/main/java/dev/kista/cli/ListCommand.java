package dev.kista.cli;

import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Lists secrets, never their values: those of a namespace and of all below it, or of the whole
/// vault.
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    /// How a list is written.
    enum Form {
        TABLE,
        JSON
    }

    private final CliContext context;

    @Mixin private VaultArguments vault = new VaultArguments();

    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NAMESPACE",
            descriptionKey = "cli.help.list-namespace")
    private @Nullable String namespace;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            descriptionKey = "cli.help.list-format")
    private Form form = Form.TABLE;

    ListCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, IOException {
        try (var session = vault.open(context)) {
            var snapshot = session.vault();
            var path = NamespacePath.of(namespace == null ? "" : namespace.strip());
            NamespaceArgument.existing(snapshot, path, context);
            var rows = rows(snapshot, path);
            var text =
                    switch (form) {
                        case TABLE -> SecretTable.text(rows);
                        case JSON -> SecretTable.json(rows);
                    };
            if (rows.isEmpty() && form == Form.TABLE) {
                context.report().tell("cli.list.empty");
            }
            context.output().write(text, null);
        }
        return ExitCode.DONE;
    }

    private static List<SecretRow> rows(Vault vault, NamespacePath below) {
        var rows = new ArrayList<SecretRow>();
        vault.forEachNamespace(
                (path, namespace) -> {
                    if (below.contains(path)) {
                        namespace.secrets().forEach(each -> rows.add(SecretRow.of(path, each)));
                    }
                });
        rows.sort(SecretRow.BY_NAMESPACE_AND_KEY);
        return rows;
    }
}
