package dev.kista.service.exchange;

import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

import java.util.ArrayList;
import java.util.List;

/// Secrets of a vault as text, for the moment of writing them.
///
/// @param problems why they cannot be written; empty if they can
record PlainSecrets(List<PlainSecret> secrets, List<Problem> problems) {
    /// A namespace that is not there holds nothing. A value that is no text, which other programs
    /// can make, is refused, and so are two namespaces with one key.
    static PlainSecrets of(Vault vault, NamespacePath path, ExportScope scope) {
        var found = scope.secrets(vault, path);
        var problems = new ArrayList<>(ExportScope.collisions(found));
        var plain = new ArrayList<PlainSecret>();
        for (var seen : found) {
            var secret = seen.secret();
            if (!secret.value().isText()) {
                problems.add(Problem.error("export.not-text", null, secret.key().text()));
            } else if (problems.isEmpty()) {
                plain.add(PlainSecret.of(secret.key().text(), secret.value().text()));
            }
        }
        return new PlainSecrets(problems.isEmpty() ? plain : List.of(), problems);
    }
}
