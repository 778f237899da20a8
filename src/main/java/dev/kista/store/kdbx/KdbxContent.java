package dev.kista.store.kdbx;

import dev.kista.model.Vault;

/// A file that was read.
///
/// @param key to be closed by who takes this
/// @param headerHash SHA-256 of the outer header, which is another one after each save
/// @param version of the format, as in `4.1`
public record KdbxContent(
        Vault vault,
        KdbxContainer container,
        TransformedKey key,
        String headerHash,
        String version) {
    /// The version of a file that Kista writes.
    public static final String WRITTEN = FileVersion.WRITTEN.toString();

    /// Whether a version is read but not written.
    public static boolean isOlder(String version) {
        return !version.startsWith("4.");
    }
}
