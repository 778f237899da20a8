package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class JoinedEditsTest {
    private static final VaultEdit DELETE = new VaultEdit.DeleteSecret(new UUID(0, 1));

    @Test
    void joinsBatchesInTheirOrder() {
        var rename = new VaultEdit.RenameVault("x");
        assertEquals(
                List.of(make("a"), DELETE, rename),
                joined(batch(make("a"), batch(DELETE)), rename));
    }

    @Test
    void makesANamespaceOnce() {
        assertEquals(
                List.of(make("a.b"), DELETE),
                joined(batch(make("a.b")), batch(make("a.b"), DELETE)));
    }

    @Test
    void makesNoNamespaceThatALowerOneMadeOnItsWay() {
        assertEquals(
                List.of(make("a.b.c")),
                joined(batch(make("a.b.c")), batch(make("a.b")), batch(make("a"))));
    }

    @Test
    void makesWhatLiesDeeperOrElsewhere() {
        assertEquals(
                List.of(make("a"), make("a.b"), make("ab")),
                joined(make("a"), make("a.b"), make("ab")));
    }

    @Test
    void joinsNothingToNothing() {
        assertEquals(List.of(), joined());
        assertEquals(List.of(), joined(batch(), batch()));
    }

    private static VaultEdit make(String path) {
        return new VaultEdit.AddNamespace(NamespacePath.of(path), "");
    }

    private static VaultEdit batch(VaultEdit... edits) {
        return new VaultEdit.Batch(List.of(edits));
    }

    private static List<VaultEdit> joined(VaultEdit... parts) {
        return assertInstanceOf(VaultEdit.Batch.class, JoinedEdits.of(List.of(parts))).edits();
    }
}
