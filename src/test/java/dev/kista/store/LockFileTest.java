package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretHeap;
import dev.kista.store.VaultException.Reason;
import dev.kista.store.kdbx.ReadLimits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

class LockFileTest {
    @TempDir Path folder;
    private Path path;
    private Path lock;

    @BeforeEach
    void makesAVault() throws IOException {
        path = folder.resolve("v.kdbx");
        lock = folder.resolve(".v.kdbx.lock");
        store().create(path, Vaults.empty("v"), Vaults.password("pw"), Vaults.CHEAP).close();
    }

    @Test
    void aLockOfALivingProcessIsRespected() throws IOException {
        var holder = LockHolder.self(UUID.randomUUID());
        Files.writeString(lock, holder.encode());
        var failure = assertThrows(VaultException.class, this::save);
        assertEquals(Reason.IN_USE, failure.reason());
        assertEquals(
                List.of(holder.process(), holder.host(), lock.toRealPath().toString()),
                failure.details());
        assertTrue(Files.exists(lock));
    }

    @Test
    void aLockOfAProcessThatEndedHereIsTakenOver() throws IOException {
        var self = LockHolder.self(UUID.randomUUID());
        Files.writeString(lock, new LockHolder("4194305", self.host(), "", "x").encode());
        save();
        assertFalse(Files.exists(lock));
    }

    @Test
    void aProcessNumberThatIsUsedAgainIsAnotherProcess() throws IOException {
        var self = LockHolder.self(UUID.randomUUID());
        Files.writeString(
                lock, new LockHolder(self.process(), self.host(), "1999-01-01", "x").encode());
        save();
        assertFalse(Files.exists(lock));
    }

    @Test
    void nobodyKnowsAboutAProcessOnAnotherMachine() throws IOException {
        Files.writeString(lock, new LockHolder("4194305", "elsewhere", "", "x").encode());
        assertEquals(Reason.LOCKED, assertThrows(VaultException.class, this::save).reason());
    }

    @Test
    void aLockThatSaysNothingIsWaitedForAndThenTakenOver() throws IOException {
        Files.writeString(lock, "");
        assertEquals(Reason.LOCKED, assertThrows(VaultException.class, this::save).reason());
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(10)));
        save();
        assertFalse(Files.exists(lock));
    }

    @Test
    void isNotHeldWhileAVaultIsMerelyOpen() throws IOException {
        try (var heap = new SecretHeap();
                var first = store().open(path, Vaults.password("pw"), heap);
                var second = store().open(path, Vaults.password("pw"), heap)) {
            assertFalse(Files.exists(lock));
            first.save(first.vault().withName("first"));
            assertFalse(Files.exists(lock));
            assertEquals("v", second.vault().name());
        }
    }

    @Test
    void ofManyWritersAtOnceOneAfterTheOtherWins() throws IOException, InterruptedException {
        var writers =
                List.of("a", "b", "c", "d").stream()
                        .map(name -> Thread.ofVirtual().unstarted(() -> saveUntilDone(name)))
                        .toList();
        writers.forEach(Thread::start);
        for (var writer : writers) {
            writer.join();
        }
        try (var heap = new SecretHeap();
                var file = store().open(path, Vaults.password("pw"), heap)) {
            assertEquals(4, file.vault().root().allSecrets().count());
        }
    }

    /// As a program does that merges after somebody else was quicker: opens again and adds its own.
    private void saveUntilDone(String name) {
        var store = new KdbxVaultStore();
        while (true) {
            try (var heap = new SecretHeap();
                    var file = store.open(path, Vaults.password("pw"), heap)) {
                file.save(Vaults.with(file.vault(), "", Vaults.secret(name, name)));
                return;
            } catch (VaultException e) {
                assertEquals(Reason.CHANGED_ON_DISK, e.reason());
            }
        }
    }

    private void save() throws IOException {
        try (var heap = new SecretHeap();
                var file = store().open(path, Vaults.password("pw"), heap)) {
            file.save(file.vault().withName("saved"));
        }
    }

    private static KdbxVaultStore store() {
        return new KdbxVaultStore(
                new Disk(), ReadLimits.DEFAULT, InstantSource.system(), 1, Duration.ofMillis(100));
    }
}
