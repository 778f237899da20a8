package dev.kista.desktop.secrets;

import dev.kista.desktop.open.KeyName;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;
import dev.kista.model.SecretKey;
import dev.kista.model.VaultEdit;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// What editing in the table does. What is inherited or was deleted is not edited there.
final class InPlaceEdits {
    private final OpenVault open;
    private final KeyName keyName;

    InPlaceEdits(OpenVault open, Messages messages) {
        this.open = open;
        this.keyName = new KeyName(messages);
    }

    /// Opens a cell for editing, if its row can be edited here. The table is editable only while
    /// that lasts, so that a click on a row that is selected does not begin it.
    void begin(TableView<SecretRow> table, int index, @Nullable TableColumn<SecretRow, ?> column) {
        var items = table.getItems();
        if (column != null
                && index >= 0
                && index < items.size()
                && !items.get(index).inherited()
                && !(open.place() instanceof Place.Trash)) {
            table.setEditable(true);
            table.scrollTo(Math.max(0, index - 2));
            table.layout();
            table.edit(index, column);
        }
    }

    Subscription whenLeaving(Runnable commit) {
        return open.whenLeaving(commit);
    }

    Optional<String> keyProblem(SecretRow row, String typed) {
        return typed.equals(row.keyText())
                ? Optional.empty()
                : keyName.problem(typed, open.vault(), row.path(), row.id());
    }

    void key(SecretRow row, String typed) {
        if (!typed.equals(row.keyText())) {
            open.apply(
                    new VaultEdit.ChangeSecret(row.id(), new SecretKey(typed), null, null, null));
        }
    }

    void description(SecretRow row, String typed) {
        if (!typed.equals(row.description())) {
            open.apply(new VaultEdit.ChangeSecret(row.id(), null, null, typed, null));
        }
    }
}
