package dev.kista.service.check;

import dev.kista.codec.Problem;
import dev.kista.model.NamespacePath;

/// Something odd in a vault. An error is a broken structure; a warning is what Kestra, Compose or a
/// person would stumble over.
///
/// @param path the namespace it lies in
public record VaultFinding(NamespacePath path, Problem problem) {}
