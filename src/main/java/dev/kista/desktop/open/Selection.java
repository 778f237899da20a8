package dev.kista.desktop.open;

import dev.kista.model.Vault;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// The secrets that are selected: their ids, and what they are in the present snapshot, looked up
/// once however often it is asked. FX thread only.
final class Selection {
    private final Supplier<Vault> vault;
    private final ObservableList<UUID> ids = FXCollections.observableArrayList();
    private final ObservableList<UUID> view = FXCollections.unmodifiableObservableList(ids);
    private final ReadOnlyObjectWrapper<@Nullable UUID> only = new ReadOnlyObjectWrapper<>();
    private @Nullable List<FoundSecret> secrets;

    Selection(Supplier<Vault> vault) {
        this.vault = vault;
    }

    ObservableList<UUID> ids() {
        return view;
    }

    /// The one that is selected; `null` if there is none or more than one.
    ReadOnlyObjectProperty<@Nullable UUID> onlyProperty() {
        return only.getReadOnlyProperty();
    }

    void select(Collection<UUID> next) {
        var wanted = List.copyOf(next);
        if (!ids.equals(wanted)) {
            secrets = null;
            ids.setAll(wanted);
            only.set(wanted.size() == 1 ? wanted.getFirst() : null);
        }
    }

    /// In the order of the vault.
    List<FoundSecret> secrets() {
        var known = secrets;
        if (known == null) {
            known = ids.isEmpty() ? List.of() : FoundSecret.in(vault.get(), ids);
            secrets = known;
        }
        return known;
    }

    /// Says that there is another snapshot: what was known of the secrets is old.
    void forget() {
        secrets = null;
    }

    /// Keeps what is still there.
    void follow() {
        var kept = new HashSet<UUID>();
        secrets().forEach(found -> kept.add(found.secret().id()));
        select(ids.stream().filter(kept::contains).toList());
    }
}
