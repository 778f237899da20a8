package dev.kista.service;

import static dev.kista.service.EditedVault.addition;
import static dev.kista.service.EditedVault.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.store.KeyDerivationCost;
import dev.kista.store.VaultException;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

class VaultSessionTest {
    private static final Path FILE = Path.of("/vaults/ours.kdbx");

    private final FakeVaultStore store = new FakeVaultStore();

    @Test
    void createsAVaultThatIsOpen() throws VaultException {
        var session = created();
        assertEquals(SessionState.UNLOCKED, session.state());
        assertEquals("Ours", session.name());
        assertEquals("Ours", session.vault().name());
        assertFalse(session.hasUnsavedEdits());
    }

    @Test
    void refusesToCreateOverAFile() throws VaultException {
        created();
        var refused = assertThrows(VaultException.class, this::created);
        assertEquals(VaultException.Reason.EXISTS, refused.reason());
    }

    @Test
    void isNamedAfterItsFileUntilItWasUnlocked() throws VaultException {
        created().close();
        var session = locked();
        assertEquals("ours", session.name());
        session.unlock(FakeVaultStore.RIGHT);
        assertEquals("Ours", session.name());
        session.lock();
        assertEquals("Ours", session.name());
    }

    @Test
    void staysLockedWithTheWrongPassword() throws VaultException {
        created().close();
        var session = locked();
        assertThrows(VaultException.class, () -> session.unlock(FakeVaultStore.WRONG));
        assertEquals(SessionState.LOCKED, session.state());
        var probe = store.heaps.getLast();
        assertThrows(IllegalStateException.class, () -> probe.wiping(new byte[300_000]));
        session.unlock(FakeVaultStore.RIGHT);
        assertEquals(SessionState.UNLOCKED, session.state());
    }

    @Test
    void givesNoSnapshotWhileLocked() throws VaultException {
        created().close();
        var session = locked();
        assertThrows(IllegalStateException.class, session::vault);
        assertThrows(
                IllegalStateException.class, () -> session.apply(new VaultEdit.RenameVault("x")));
    }

    @Test
    void takesOverTheValuesOfAnEdit() throws Exception {
        var session = created();
        var value = SecretValue.ofText("v");
        session.apply(
                new VaultEdit.AddSecret(
                        path(""), new SecretKey("KEY"), value, "", EditedVault.tags(), null));
        assertTrue(value.isClosed());
        assertEquals("v", value(session, "KEY").text());
    }

    @Test
    void leavesTheValuesOfARefusedEditAlone() throws Exception {
        var session = created();
        session.apply(addition("", "KEY", "1"));
        var again = addition("", "KEY", "2");
        assertThrows(EditRefused.class, () -> session.apply(again));
        assertEquals("2", again.value().text());
        assertEquals("1", value(session, "KEY").text());
    }

    @Test
    void undoesAndRedoes() throws Exception {
        var session = created();
        session.apply(addition("", "ONE", "1"));
        session.apply(addition("", "TWO", "2"));
        session.undo();
        assertEquals(List.of("ONE"), keys(session));
        assertEquals("ONE", keyOf(session.undoable()));
        assertEquals("TWO", keyOf(session.redoable()));
        session.redo();
        assertEquals(List.of("ONE", "TWO"), keys(session));
        assertEquals("2", value(session, "TWO").text());
        assertTrue(session.redoable().isEmpty());
    }

    @Test
    void forgetsWhatWasUndoneAfterANewEdit() throws Exception {
        var session = created();
        session.apply(addition("", "ONE", "1"));
        session.undo();
        session.apply(addition("", "TWO", "2"));
        session.redo();
        assertEquals(List.of("TWO"), keys(session));
    }

    @Test
    void undoesNothingWhereNothingWasDone() throws VaultException {
        var session = created();
        var before = session.vault();
        session.undo();
        session.redo();
        assertSame(before, session.vault());
    }

    @Test
    void remembersNoMoreThanTheLastTwoHundredEdits() throws Exception {
        var session = created();
        for (var i = 0; i < EditHistory.MAX_STEPS + 5; i++) {
            session.apply(addition("", "KEY_" + i, "v"));
        }
        while (session.undoable().isPresent()) {
            session.undo();
        }
        assertEquals(5, keys(session).size());
    }

    @Test
    void remembersNoEditThatChangedNothing() throws Exception {
        var session = created();
        session.apply(new VaultEdit.RenameVault("Ours"));
        assertTrue(session.undoable().isEmpty());
        assertFalse(session.hasUnsavedEdits());
    }

    @Test
    void savesOnceForSeveralEdits() throws Exception {
        var session = created();
        session.apply(addition("", "ONE", "1"));
        session.apply(addition("", "TWO", "2"));
        assertTrue(session.hasUnsavedEdits());
        session.save();
        session.save();
        assertFalse(session.hasUnsavedEdits());
        assertEquals(List.of(session.vault()), store.saves);
    }

    @Test
    void isSavedAgainWhenAnEditIsUndone() throws Exception {
        var session = created();
        session.apply(addition("", "ONE", "1"));
        session.undo();
        assertFalse(session.hasUnsavedEdits());
    }

    @Test
    void staysUnsavedWhenSavingFails() throws Exception {
        var session = created();
        session.apply(addition("", "ONE", "1"));
        store.failing = VaultException.Reason.NO_SPACE;
        assertThrows(VaultException.class, session::save);
        assertTrue(session.hasUnsavedEdits());
        store.failing = null;
        session.save();
        assertFalse(session.hasUnsavedEdits());
    }

    @Test
    void keepsAnEditThatIsMadeDuringASave() throws Exception {
        var session = created();
        session.apply(addition("", "ONE", "1"));
        var saving = new CountDownLatch(1);
        var edited = new CountDownLatch(1);
        store.whileSaving =
                () -> {
                    saving.countDown();
                    await(edited);
                };
        var worker = Thread.ofPlatform().start(() -> save(session));
        await(saving);
        session.apply(addition("", "TWO", "2"));
        edited.countDown();
        worker.join();
        assertTrue(session.hasUnsavedEdits());
        assertEquals(1, store.saves.getLast().root().secrets().size());
        store.whileSaving = null;
        session.save();
        assertEquals(2, store.saves.getLast().root().secrets().size());
    }

    @Test
    void savesBeforeItLocksAndWipesEveryValue() throws Exception {
        var session = created();
        session.apply(addition("", "ONE", "1"));
        var value = value(session, "ONE");
        session.lock();
        assertEquals(SessionState.LOCKED, session.state());
        assertEquals(1, store.saves.size());
        assertTrue(value.isClosed());
        assertEquals(1, store.closed);
        assertTrue(session.undoable().isEmpty());
    }

    @Test
    void staysUnlockedWhenTheSaveBeforeLockingFails() throws Exception {
        var session = created();
        session.apply(addition("", "ONE", "1"));
        store.failing = VaultException.Reason.NOT_WRITABLE;
        assertThrows(VaultException.class, session::lock);
        assertEquals(SessionState.UNLOCKED, session.state());
        assertEquals("1", value(session, "ONE").text());
    }

    @Test
    void closesWithoutSaving() throws Exception {
        var session = created();
        session.apply(addition("", "ONE", "1"));
        var value = value(session, "ONE");
        session.close();
        assertEquals(List.of(), store.saves);
        assertTrue(value.isClosed());
        session.close();
    }

    @Test
    void tellsListenersUntilTheyLeave() throws Exception {
        var session = created();
        var heard = new ArrayList<SessionState>();
        var leave = session.onChange(changed -> heard.add(changed.state()));
        session.apply(addition("", "ONE", "1"));
        session.lock();
        leave.run();
        session.unlock(FakeVaultStore.RIGHT);
        assertEquals(List.of(SessionState.UNLOCKED, SessionState.LOCKED), heard);
    }

    private VaultSession created() throws VaultException {
        return VaultSession.create(
                store,
                FILE,
                "Ours",
                FakeVaultStore.RIGHT,
                KeyDerivationCost.FLOOR,
                InstantSource.system());
    }

    private VaultSession locked() {
        return new VaultSession(store, FILE, InstantSource.system());
    }

    private static SecretValue value(VaultSession session, String key) {
        return session.vault().root().secret(new SecretKey(key)).orElseThrow().value();
    }

    private static List<String> keys(VaultSession session) {
        return session.vault().root().secrets().stream().map(each -> each.key().text()).toList();
    }

    private static String keyOf(Optional<VaultEdit> edit) {
        return edit.map(VaultEdit.AddSecret.class::cast).orElseThrow().key().text();
    }

    private static void save(VaultSession session) {
        try {
            session.save();
        } catch (VaultException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
