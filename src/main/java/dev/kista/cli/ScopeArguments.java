package dev.kista.cli;

import dev.kista.service.exchange.ExportScope;

import picocli.CommandLine.Option;

/// Which secrets are written with a namespace, beside its own.
final class ScopeArguments {
    @Option(names = "--inherited", descriptionKey = "cli.help.inherited")
    private boolean inherited;

    @Option(names = "--below", descriptionKey = "cli.help.below")
    private boolean below;

    ExportScope chosen() {
        return new ExportScope(inherited, below);
    }
}
