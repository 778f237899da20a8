package dev.kista.desktop.secrets;

import dev.kista.desktop.open.FoundSecret;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;
import dev.kista.model.VaultEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Moves what is selected to the trash, but nothing that the namespace only inherits: whoever
/// deletes here does not mean what others see too.
final class SecretsDeletion {
    private final OpenVault open;
    private final SecretsModel model;
    private final Messages messages;

    SecretsDeletion(OpenVault open, SecretsModel model, Messages messages) {
        this.open = open;
        this.model = model;
        this.messages = messages;
    }

    boolean isPossible() {
        return !(open.place() instanceof Place.Trash)
                && open.selectedSecrets().stream().anyMatch(this::isOwn);
    }

    /// How many of the selected ones would be deleted.
    int count() {
        return Math.toIntExact(open.selectedSecrets().stream().filter(this::isOwn).count());
    }

    /// Deletes, offers to take it back, and selects what then stands in the place of what is gone.
    void delete() {
        var own = own();
        if (own.isEmpty()) {
            return;
        }
        var ids = own.stream().map(each -> each.secret().id()).toList();
        var neighbour = neighbour(Set.copyOf(ids));
        var edits = new ArrayList<VaultEdit>();
        var back = new ArrayList<VaultEdit>();
        for (var id : ids) {
            edits.add(new VaultEdit.DeleteSecret(id));
            back.add(new VaultEdit.RestoreFromTrash(id));
        }
        var done =
                ids.size() == 1
                        ? messages.text("secrets.deleted", own.getFirst().secret().key().text())
                        : messages.text("secrets.deleted.several", ids.size());
        open.applyUndoably(single(edits), done, single(back));
        open.select(neighbour.map(List::of).orElse(List.of()));
    }

    private List<FoundSecret> own() {
        return open.selectedSecrets().stream().filter(this::isOwn).toList();
    }

    private boolean isOwn(FoundSecret found) {
        return !found.inTrash()
                && !(open.place() instanceof Place.At at && !at.path().equals(found.path()));
    }

    private static VaultEdit single(List<VaultEdit> edits) {
        return edits.size() == 1 ? edits.getFirst() : new VaultEdit.Batch(edits);
    }

    private Optional<UUID> neighbour(Set<UUID> gone) {
        Optional<UUID> before = Optional.empty();
        var passed = false;
        for (var row : model.rowsProperty().get()) {
            if (gone.contains(row.id())) {
                passed = true;
            } else if (passed) {
                return Optional.of(row.id());
            } else {
                before = Optional.of(row.id());
            }
        }
        return before;
    }
}
