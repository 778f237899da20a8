package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;
import dev.kista.store.FailingPort.Mode;
import dev.kista.store.VaultException.Reason;
import dev.kista.store.kdbx.ReadLimits;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Every single call to the file system fails once, in every way; afterwards the vault opens as
/// exactly the old or exactly the new one.
class CrashTest {
    private static final Credentials CREDENTIALS = Vaults.password("pw");

    private final SecretHeap heap = new SecretHeap();
    private final Vault old = Vaults.with(Vaults.empty("old"), "a", Vaults.secret("KEY", "old"));
    private final Vault young =
            Vaults.with(
                    Vaults.with(Vaults.empty("new"), "a", Vaults.secret("KEY", "new")),
                    "a.b",
                    Vaults.secret("MORE", "x".repeat(3000)));

    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void choosesAPath() {
        path = folder.resolve("v.kdbx");
    }

    @AfterEach
    void wipes() {
        heap.close();
    }

    @ParameterizedTest
    @EnumSource
    void aSaveThatFailsAnywhereLeavesTheOldOrTheNewFile(Mode mode) throws IOException {
        var calls = callsOfASave();
        assertTrue(calls.size() > 20, calls::toString);
        for (var failing = 1; failing <= calls.size(); failing++) {
            var what = mode + " at " + failing + ", " + calls.get(failing - 1);
            makeOld();
            var saved = trySave(mode, failing);
            var name = nameOnDisk(what);
            assertEquals(saved || name.equals("new") ? "new" : "old", name, what);
            if (mode == Mode.REFUSES || mode == Mode.FILLS_UP) {
                assertNothingLeftBehind(calls.get(failing - 1), what);
            }
            assertTheNextSaveWorks(what);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCreationThatFailsAnywhereLeavesNoFileOrAWholeOne(Mode mode) throws IOException {
        var port = new FailingPort(Mode.REFUSES, 0);
        store(port).create(path, young, CREDENTIALS, Vaults.CHEAP).close();
        var calls = port.calls();
        for (var failing = 1; failing <= calls.size(); failing++) {
            var what = mode + " at " + failing + ", " + calls.get(failing - 1);
            empty();
            var made = tryCreate(mode, failing);
            if (Files.exists(path)) {
                assertEquals("new", nameOnDisk(what), what);
            }
            var mayStay = mode == Mode.STOPS || mode == Mode.STOPS_AFTER;
            assertTrue(made == Files.exists(path) || mayStay, what);
        }
    }

    @Test
    void aFullDiskIsToldAsSuch() throws IOException {
        var calls = callsOfASave();
        makeOld();
        var port = new FailingPort(Mode.FILLS_UP, calls.lastIndexOf("write") + 1);
        assertEquals(Reason.NO_SPACE, reasonOfSaving(port));
    }

    @Test
    void aFailedSaveCanBeMadeAgain() throws IOException {
        var calls = callsOfASave();
        makeOld();
        var port = new FailingPort(Mode.REFUSES, calls.indexOf("sync") + 1);
        try (var file = store(port).open(path, CREDENTIALS, heap)) {
            assertEquals(Reason.FAILED, reason(() -> file.save(young)));
            file.save(young);
        }
        assertEquals("new", nameOnDisk("after the second save"));
    }

    @Test
    void leftoversOfAKilledProcessAreSweptByTheNextSave() throws IOException {
        makeOld();
        Files.writeString(folder.resolve(".v.kdbx.0123.tmp"), "half a file");
        try (var file = store(new Disk()).open(path, CREDENTIALS, heap)) {
            file.save(young);
        }
        assertEquals(Set.of("v.kdbx", "v.kdbx.bak"), names());
    }

    private List<String> callsOfASave() throws IOException {
        makeOld();
        var port = new FailingPort(Mode.REFUSES, 0);
        try (var file = store(port).open(path, CREDENTIALS, heap)) {
            file.save(young);
        }
        return port.calls();
    }

    private boolean trySave(Mode mode, int failing) {
        try (var file = store(new FailingPort(mode, failing)).open(path, CREDENTIALS, heap)) {
            file.save(young);
            return true;
        } catch (VaultException e) {
            return false;
        }
    }

    private boolean tryCreate(Mode mode, int failing) {
        try {
            store(new FailingPort(mode, failing))
                    .create(path, young, CREDENTIALS, Vaults.CHEAP)
                    .close();
            return true;
        } catch (VaultException e) {
            return false;
        }
    }

    private void makeOld() throws IOException {
        empty();
        store(new Disk()).create(path, old, CREDENTIALS, Vaults.CHEAP).close();
    }

    private void empty() throws IOException {
        for (var name : names()) {
            Files.delete(folder.resolve(name));
        }
    }

    private String nameOnDisk(String what) {
        try (var file = store(new Disk()).open(path, CREDENTIALS, heap)) {
            var expected = file.vault().name().equals("new") ? young : old;
            assertEquals(VaultText.of(expected), VaultText.of(file.vault()), what);
            return file.vault().name();
        } catch (VaultException e) {
            throw new AssertionError(what, e);
        }
    }

    private void assertNothingLeftBehind(String call, String what) throws IOException {
        var left = names();
        left.removeAll(Set.of("v.kdbx", "v.kdbx.bak"));
        if (!call.equals("delete")) {
            assertEquals(Set.of(), left, what);
        }
    }

    /// A lock of a process that was killed names this very process here, which still runs; so the
    /// lock is removed as its end would have done.
    private void assertTheNextSaveWorks(String what) throws IOException {
        Files.deleteIfExists(folder.resolve(".v.kdbx.lock"));
        try (var file = store(new Disk()).open(path, CREDENTIALS, heap)) {
            file.save(file.vault().withName("next"));
        }
        assertFalse(Files.exists(folder.resolve(".v.kdbx.lock")), what);
        assertEquals(Set.of("v.kdbx", "v.kdbx.bak"), names(), what);
    }

    private Reason reasonOfSaving(FilePort port) throws IOException {
        try (var file = store(port).open(path, CREDENTIALS, heap)) {
            return reason(() -> file.save(young));
        }
    }

    private static Reason reason(Executable action) {
        return assertThrows(VaultException.class, action).reason();
    }

    private Set<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return new TreeSet<>(files.map(each -> each.getFileName().toString()).toList());
        }
    }

    private static KdbxVaultStore store(FilePort port) {
        return new KdbxVaultStore(
                port, ReadLimits.DEFAULT, InstantSource.system(), 1, Duration.ofMillis(50));
    }
}
