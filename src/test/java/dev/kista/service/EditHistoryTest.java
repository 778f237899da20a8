package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class EditHistoryTest {
    private final EditHistory history = new EditHistory();

    @Test
    void stepsBackAndForthThroughTheSnapshots() {
        var snapshots = snapshots(3);
        history.applied(edit(0), snapshots.get(0));
        history.applied(edit(1), snapshots.get(1));
        assertSame(snapshots.get(1), history.undo(snapshots.get(2)));
        assertSame(snapshots.get(0), history.undo(snapshots.get(1)));
        assertSame(snapshots.get(1), history.redo(snapshots.get(0)));
        assertSame(snapshots.get(2), history.redo(snapshots.get(1)));
    }

    @Test
    void staysWhereItIsWhenThereIsNothingToUndoOrRedo() {
        var now = snapshots(1).getFirst();
        assertSame(now, history.undo(now));
        assertSame(now, history.redo(now));
        assertEquals(Optional.empty(), history.undoable());
        assertEquals(Optional.empty(), history.redoable());
    }

    @Test
    void namesTheEditThatWouldBeUndoneAndTheOneThatWouldBeRedone() {
        var snapshots = snapshots(3);
        history.applied(edit(0), snapshots.get(0));
        history.applied(edit(1), snapshots.get(1));
        history.undo(snapshots.get(2));
        assertEquals(Optional.of(edit(0)), history.undoable());
        assertEquals(Optional.of(edit(1)), history.redoable());
    }

    @Test
    void forgetsWhatCouldBeRedoneOnceThereIsANewEdit() {
        var snapshots = snapshots(3);
        history.applied(edit(0), snapshots.get(0));
        history.undo(snapshots.get(1));
        history.applied(edit(2), snapshots.get(0));
        assertEquals(Optional.empty(), history.redoable());
        assertSame(snapshots.get(2), history.redo(snapshots.get(2)));
    }

    @Test
    void keepsTheLastSnapshotsOfVeryManyEdits() {
        var snapshots = snapshots(EditHistory.MAX_STEPS + 2);
        for (var i = 0; i <= EditHistory.MAX_STEPS; i++) {
            history.applied(edit(i), snapshots.get(i));
        }
        var now = snapshots.getLast();
        for (var i = 0; i < EditHistory.MAX_STEPS; i++) {
            now = history.undo(now);
        }
        assertSame(snapshots.get(1), now, "the oldest one made room");
        assertEquals(Optional.empty(), history.undoable());
    }

    private static VaultEdit edit(int number) {
        return new VaultEdit.RenameVault("v" + number);
    }

    private static List<Vault> snapshots(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> Vault.empty("v" + each, EditedVault.START))
                .toList();
    }
}
