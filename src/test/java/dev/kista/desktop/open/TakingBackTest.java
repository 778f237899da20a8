package dev.kista.desktop.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.UUID;

class TakingBackTest {
    private final SampleVault sample = new SampleVault().secret("a", "ONE", "1", "");
    private final OpenVault open = sample.open();
    private final UUID id = sample.idOf("a", "ONE");

    @Test
    void undoesWhereNothingWasEditedSince() {
        open.apply(new VaultEdit.DeleteSecret(id));
        new TakingBack(open, new VaultEdit.RestoreFromTrash(id)).run();
        assertEquals(1, secrets());
        assertEquals("delete ONE", open.redoNameProperty().get());
    }

    @Test
    void doesTheOppositeWhereSomethingWasEditedSince() {
        open.apply(new VaultEdit.DeleteSecret(id));
        var back = new TakingBack(open, new VaultEdit.RestoreFromTrash(id));
        open.apply(new VaultEdit.AddNamespace(NamespacePath.of("z"), ""));
        back.run();
        assertEquals(1, secrets());
        assertTrue(open.vault().namespace(NamespacePath.of("z")).isPresent());
        assertEquals("restore ONE", open.undoNameProperty().get());
    }

    private int secrets() {
        return open.vault().namespace(NamespacePath.of("a")).orElseThrow().secrets().size();
    }
}
