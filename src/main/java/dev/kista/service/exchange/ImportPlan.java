package dev.kista.service.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.Problem;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.service.exchange.ImportRow.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// What importing one source into a namespace would do. Nothing happens before its edit is applied.
/// Closing wipes the values that were read.
///
/// @param source what the user calls it: a file name, or "pasted text"
/// @param makesTarget whether the namespace is not there yet
/// @param format what it was read as
/// @param problems findings about the source as a whole
public record ImportPlan(
        String source,
        NamespacePath target,
        boolean makesTarget,
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
        var edits = new ArrayList<VaultEdit>();
        for (var row : rows) {
            if (chosen.contains(row.key())) {
                switch (row.outcome()) {
                    case NEW -> edits.add(addition(row));
                    case CHANGED -> edits.add(change(row));
                    case SAME, REFUSED -> {}
                }
            }
        }
        if (makesTarget && !edits.isEmpty()) {
            edits.addFirst(new VaultEdit.AddNamespace(target, ""));
        }
        return new VaultEdit.Batch(edits);
    }

    private VaultEdit addition(ImportRow row) {
        return new VaultEdit.AddSecret(target, row.key(), copy(row), "", new TreeSet<>(), null);
    }

    private static VaultEdit change(ImportRow row) {
        return new VaultEdit.ChangeSecret(
                Objects.requireNonNull(row.id()), null, copy(row), null, null);
    }

    private static SecretValue copy(ImportRow row) {
        return Objects.requireNonNull(row.then()).copy();
    }

    /// Whether there is anything to take.
    public boolean hasChanges() {
        return rows.stream()
                .anyMatch(
                        each -> each.outcome() == Outcome.NEW || each.outcome() == Outcome.CHANGED);
    }

    @Override
    public void close() {
        for (var row : rows) {
            if (row.then() != null) {
                row.then().close();
            }
        }
    }
}
