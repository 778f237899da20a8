package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretHeap;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class EditValuesTest {
    private static final UUID ID = new UUID(0, 1);

    @Test
    void copiesTheValueOfAnAdditionAndAllThatGoesWithIt() {
        var edit =
                new VaultEdit.AddSecret(
                        EditedVault.path("a"),
                        new SecretKey("KEY"),
                        SecretValue.ofText("v\uD83D\uDE00"),
                        "what for",
                        EditedVault.tags("x", "y"),
                        EditedVault.START);
        try (var heap = new SecretHeap()) {
            var copy =
                    assertInstanceOf(VaultEdit.AddSecret.class, EditValues.copiedInto(heap, edit));
            assertEquals(edit, copy);
            EditValues.close(edit);
            assertEquals("v\uD83D\uDE00", copy.value().text(), "lives on in the heap");
        }
    }

    @Test
    void aCopyDiesWithItsHeapAndTheOriginalDoesNot() {
        var edit = EditedVault.valueOf(ID, "v");
        var heap = new SecretHeap();
        var copy =
                assertInstanceOf(VaultEdit.ChangeSecret.class, EditValues.copiedInto(heap, edit));
        heap.close();
        assertTrue(copy.value().isClosed());
        assertEquals("v", edit.value().text());
    }

    @Test
    void closesEveryValueOfABatchInABatch() {
        var first = EditedVault.addition("a", "ONE", "1");
        var second = EditedVault.valueOf(ID, "2");
        var inner = new VaultEdit.Batch(List.of(second, new VaultEdit.DeleteSecret(ID)));
        EditValues.close(new VaultEdit.Batch(List.of(first, inner)));
        assertTrue(first.value().isClosed());
        assertTrue(second.value().isClosed());
    }

    @Test
    void closingTwiceIsNoHarm() {
        var edit = EditedVault.addition("a", "ONE", "");
        EditValues.close(edit);
        EditValues.close(edit);
        assertTrue(edit.value().isClosed());
    }

    @Test
    void leavesAnEditWithoutAValueAsItIs() {
        var edits =
                List.of(
                        EditedVault.keyOf(ID, "NEW"),
                        new VaultEdit.ExpireSecret(ID, null),
                        new VaultEdit.RestoreRevision(ID, 0),
                        new VaultEdit.RenameVault("v"),
                        new VaultEdit.PurgeTrash(null));
        try (var heap = new SecretHeap()) {
            for (var each : edits) {
                assertSame(each, EditValues.copiedInto(heap, each));
            }
        }
    }
}
