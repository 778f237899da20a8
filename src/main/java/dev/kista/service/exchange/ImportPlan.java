package dev.kista.service.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.Problem;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.VaultEdit;

import java.util.List;
import java.util.Set;

/// What importing one source into a namespace would do. Nothing happens before its edit is applied.
/// Closing wipes the values that were read.
///
/// @param source what the user calls it: a file name, or "pasted text"
/// @param format what it was read as
/// @param problems findings about the source as a whole
public record ImportPlan(
        String source,
        NamespacePath target,
        Format format,
        Dialect dialect,
        List<ImportRow> rows,
        List<Problem> problems)
        implements AutoCloseable {
    public ImportPlan {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /// One edit that takes the chosen keys, each new or changed; others are passed over. The values
    /// in it are copies, so the plan can be closed afterwards.
    public VaultEdit edit(Set<SecretKey> chosen) {
        throw new IllegalStateException("being written");
    }

    @Override
    public void close() {
        throw new IllegalStateException("being written");
    }
}
