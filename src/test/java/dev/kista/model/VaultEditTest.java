package dev.kista.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

class VaultEditTest {
    @Test
    void neverSaysTheValuesItOwns() {
        var value = SecretValue.ofText("hunter2");
        var key = SecretKey.of("K");
        var edits =
                new VaultEdit.Batch(
                        List.of(
                                new VaultEdit.AddSecret(
                                        NamespacePath.ROOT, key, value, "", new TreeSet<>(), null),
                                new VaultEdit.ChangeSecret(
                                        UUID.randomUUID(), key, value, null, null)));
        assertFalse(edits.toString().contains("hunter2"));
    }

    @Test
    void aBatchIsNotChangedThroughTheListItWasMadeFrom() {
        var edits = new ArrayList<VaultEdit>();
        edits.add(new VaultEdit.RenameVault("a"));
        var batch = new VaultEdit.Batch(edits);
        edits.add(new VaultEdit.RenameVault("b"));
        assertEquals(List.of(new VaultEdit.RenameVault("a")), batch.edits());
        assertThrows(UnsupportedOperationException.class, () -> batch.edits().clear());
    }

    @Test
    void aBatchHoldsNoGap() {
        var edits = new ArrayList<VaultEdit>();
        edits.add(null);
        assertThrows(NullPointerException.class, () -> new VaultEdit.Batch(edits));
    }
}
