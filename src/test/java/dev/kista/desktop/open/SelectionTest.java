package dev.kista.desktop.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.model.VaultEdit;

import javafx.beans.InvalidationListener;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class SelectionTest {
    private final SampleVault sample =
            new SampleVault().secret("a", "ONE", "1", "").secret("a", "TWO", "2", "");
    private final UUID one = sample.idOf("a", "ONE");
    private final UUID two = sample.idOf("a", "TWO");
    private int looks;
    private final Selection selection =
            new Selection(
                    () -> {
                        looks++;
                        return sample.session.vault();
                    });

    @Test
    void hasAnOnlyOneForOneAlone() {
        assertNull(selection.onlyProperty().get());
        selection.select(List.of(one));
        assertEquals(one, selection.onlyProperty().get());
        selection.select(List.of(one, two));
        assertNull(selection.onlyProperty().get());
        selection.select(List.of());
        assertEquals(List.of(), selection.secrets());
    }

    @Test
    void looksOnceHoweverOftenItIsAsked() {
        selection.select(List.of(two, one));
        assertEquals(List.of("ONE", "TWO"), keys(), "in the order of the vault");
        keys();
        selection.select(List.of(two, one));
        keys();
        assertEquals(1, looks);
        selection.forget();
        keys();
        assertEquals(2, looks);
    }

    @Test
    void doesNotTellOfTheSameSelectionAgain() {
        selection.select(List.of(one));
        var told = new ArrayList<String>();
        selection.ids().addListener((InvalidationListener) change -> told.add("told"));
        selection.select(new ArrayList<>(List.of(one)));
        assertEquals(List.of(), told);
        assertThrows(UnsupportedOperationException.class, () -> selection.ids().clear());
    }

    @Test
    void keepsWhatIsStillThere() {
        selection.select(List.of(two, one));
        sample.edit(new VaultEdit.DeleteSecret(one)).edit(new VaultEdit.PurgeTrash(null));
        selection.forget();
        selection.follow();
        assertEquals(List.of(two), selection.ids());
        assertEquals(two, selection.onlyProperty().get());
    }

    private List<String> keys() {
        return selection.secrets().stream().map(each -> each.secret().key().text()).toList();
    }
}
