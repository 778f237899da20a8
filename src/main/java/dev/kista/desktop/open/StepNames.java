package dev.kista.desktop.open;

import dev.kista.model.Vault;
import dev.kista.service.VaultSession;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What undo and redo would do, in words; empty where there is nothing to do. FX thread only.
final class StepNames {
    private final VaultSession session;
    private final EditNames names;
    private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redo = new ReadOnlyStringWrapper("");

    StepNames(VaultSession session, EditNames names) {
        this.session = session;
        this.names = names;
    }

    ReadOnlyStringProperty undoProperty() {
        return undo.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoProperty() {
        return redo.getReadOnlyProperty();
    }

    void refresh(Vault now) {
        undo.set(session.undoable().map(edit -> names.name(edit, now)).orElse(""));
        redo.set(session.redoable().map(edit -> names.name(edit, now)).orElse(""));
    }
}
