package dev.kista.cli;

import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

import picocli.CommandLine.Option;

/// The namespace that a command works on.
final class NamespaceArgument {
    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NAMESPACE",
            required = true,
            descriptionKey = "cli.help.namespace")
    private String dotted = "";

    NamespacePath path() {
        return NamespacePath.of(dotted.strip());
    }

    Namespace in(Vault vault, CliContext context) throws CliFailure {
        return existing(vault, path(), context);
    }

    static Namespace existing(Vault vault, NamespacePath path, CliContext context)
            throws CliFailure {
        return vault.namespace(path)
                .orElseThrow(() -> context.refused("cli.namespace.missing", path, vault.name()));
    }
}
