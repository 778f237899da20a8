package dev.kista.desktop.importing;

import dev.kista.model.VaultEdit;

import java.util.ArrayList;
import java.util.List;

/// The edits of several plans as one. Each plan was made on its own, so two may both want to make a
/// namespace; the later one finds it made.
final class JoinedEdits {
    private final List<VaultEdit> edits = new ArrayList<>();

    private JoinedEdits() {}

    static VaultEdit of(List<VaultEdit> parts) {
        var joined = new JoinedEdits();
        parts.forEach(joined::add);
        return new VaultEdit.Batch(joined.edits);
    }

    private void add(VaultEdit edit) {
        switch (edit) {
            case VaultEdit.Batch batch -> batch.edits().forEach(this::add);
            case VaultEdit.AddNamespace make when isMade(make) -> {}
            case VaultEdit other -> edits.add(other);
        }
    }

    private boolean isMade(VaultEdit.AddNamespace make) {
        return edits.stream()
                .anyMatch(
                        each ->
                                each instanceof VaultEdit.AddNamespace made
                                        && make.path().contains(made.path()));
    }
}
