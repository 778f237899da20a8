package dev.kista.desktop.secrets;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

import org.jspecify.annotations.Nullable;

/// A row of the table, dimmed where the secret is only inherited.
final class SecretTableRow extends TableRow<SecretRow> {
    private static final PseudoClass INHERITED = PseudoClass.getPseudoClass("inherited");

    @Override
    protected void updateItem(@Nullable SecretRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(INHERITED, !empty && row != null && row.inherited());
    }
}
