package dev.kista.cli;

import dev.kista.codec.PlainSecret;
import dev.kista.model.NamespacePath;
import dev.kista.service.exchange.FilePatch;
import dev.kista.service.exchange.FilePatchPlan;
import dev.kista.service.exchange.PatchOptions;
import dev.kista.service.exchange.SourceReader;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where the secrets of a patch come from: a namespace of a vault, or a file.
final class PatchSource {
    @Option(names = "--from", paramLabel = "SOURCE", descriptionKey = "cli.help.patch-from")
    private @Nullable String from;

    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NAMESPACE",
            descriptionKey = "cli.help.patch-namespace")
    private @Nullable String namespace;

    @Mixin private ScopeArguments scope = new ScopeArguments();

    @Mixin private CredentialArguments credentials = new CredentialArguments();

    boolean isMissing() {
        return from == null;
    }

    FilePatchPlan plan(Path file, PatchOptions options, CliContext context)
            throws CliFailure, IOException {
        if (from == null) {
            return new FilePatch().plan(file, List.<PlainSecret>of(), options);
        }
        if (namespace != null) {
            return fromVault(Path.of(from), namespace, file, options, context);
        }
        if (from.toLowerCase(Locale.ROOT).endsWith(".kdbx")) {
            throw context.usage("cli.patch.namespace", from);
        }
        return fromText(from, file, options, context);
    }

    private FilePatchPlan fromVault(
            Path vault, String dotted, Path file, PatchOptions options, CliContext context)
            throws CliFailure, IOException {
        var path = NamespacePath.of(dotted.strip());
        try (var session = credentials.open(context, vault)) {
            var snapshot = session.vault();
            NamespaceArgument.existing(snapshot, path, context);
            return new FilePatch().plan(file, snapshot, path, scope.chosen(), options);
        }
    }

    private static FilePatchPlan fromText(
            String name, Path file, PatchOptions options, CliContext context)
            throws CliFailure, IOException {
        var text = SourceArgument.read(name, context);
        try {
            var reading = new SourceReader().read(text, Optional.empty(), options.dialect());
            var place = Path.of(name);
            var findings =
                    reading.problems().stream()
                            .map(each -> new FilePatchPlan.Finding(place, each))
                            .toList();
            if (reading.hasErrors()) {
                return new FilePatchPlan.Refused(findings);
            }
            context.report().problems(name, reading.problems());
            return new FilePatch().plan(file, reading.secrets(), options);
        } finally {
            text.wipe();
        }
    }
}
