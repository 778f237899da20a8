package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;

import javafx.css.PseudoClass;

import org.junit.jupiter.api.Test;

class SecretTableRowTest {
    private static final PseudoClass INHERITED = PseudoClass.getPseudoClass("inherited");

    @Test
    void isDimmedWhereTheSecretIsOnlyInherited() {
        var sample = new SampleVault().secret("a", "ONE", "1", "").secret("a.b", "OWN", "2", "");
        var rows =
                new SecretRows(sample.session.vault(), new Place.At(NamespacePath.of("a.b")), true)
                        .make(RowOrder.BY_KEY, sample.now());
        FxThread.run(
                () -> {
                    var row = new SecretTableRow();
                    row.updateItem(rows.getFirst(), false);
                    assertTrue(row.getPseudoClassStates().contains(INHERITED));
                    row.updateItem(rows.getLast(), false);
                    assertFalse(row.getPseudoClassStates().contains(INHERITED));
                    row.updateItem(rows.getFirst(), false);
                    row.updateItem(null, true);
                    assertFalse(row.getPseudoClassStates().contains(INHERITED));
                });
    }
}
