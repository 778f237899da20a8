package dev.kista.cli;

import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.stream.Collectors;

/// Where a secret lies that a command is about: in the namespace of `-n`, in the one before the
/// slash of `company.team/KEY`, or, where the key stands alone, wherever it is the only one of its
/// name.
final class SecretArgument {
    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NAMESPACE",
            descriptionKey = "cli.help.secret-namespace")
    private @Nullable String namespace;

    /// A secret outside the trash, and its namespace.
    record Found(NamespacePath path, Secret secret) {}

    /// The key with its namespace before it, where one was given.
    String placed(String given) {
        return namespace == null ? given : namespace.strip() + "/" + given;
    }

    /// @param given the key, with or without its namespace
    Found find(Vault vault, String given, CliContext context) throws CliFailure {
        if (namespace != null) {
            return in(vault, namespace.strip(), given, context);
        }
        var slash = given.lastIndexOf('/');
        return slash < 0
                ? anywhere(vault, given, context)
                : in(vault, given.substring(0, slash), given.substring(slash + 1), context);
    }

    private static Found in(Vault vault, String dotted, String key, CliContext context)
            throws CliFailure {
        var path = NamespacePath.of(dotted);
        return NamespaceArgument.existing(vault, path, context)
                .secret(new SecretKey(key))
                .map(secret -> new Found(path, secret))
                .orElseThrow(
                        () ->
                                context.refused(
                                        "cli.secret.missing",
                                        key,
                                        path.isRoot() ? vault.name() : path));
    }

    private static Found anywhere(Vault vault, String given, CliContext context) throws CliFailure {
        var key = new SecretKey(given);
        var found = new ArrayList<Found>();
        vault.forEachNamespace(
                (path, here) ->
                        here.secrets().stream()
                                .filter(each -> each.key().equals(key))
                                .forEach(each -> found.add(new Found(path, each))));
        if (found.isEmpty()) {
            throw context.refused("cli.secret.nowhere", given, vault.name());
        }
        if (found.size() > 1) {
            var paths =
                    found.stream()
                            .map(each -> each.path() + "/" + each.secret().key())
                            .collect(Collectors.joining(", "));
            throw context.refused("cli.secret.several", given, paths);
        }
        return found.getFirst();
    }
}
