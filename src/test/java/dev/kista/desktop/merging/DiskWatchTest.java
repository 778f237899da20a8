package dev.kista.desktop.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.service.VaultSession;
import dev.kista.store.Credentials;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.KeyDerivationCost;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class DiskWatchTest {
    private static final KeyDerivationCost CHEAP = new KeyDerivationCost(64, 1, 1);

    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    @TempDir private Path folder;

    @Test
    void tellsThatTheFileChangedOnceAndThatItIsOursAgain() throws Exception {
        var file = folder.resolve("v.kdbx");
        try (var ours =
                        VaultSession.create(
                                new KdbxVaultStore(),
                                file,
                                "v",
                                password(),
                                CHEAP,
                                InstantSource.system());
                var watch = watch(ours)) {
            assertNotNull(watch);
            var before = Files.readAllBytes(file);
            save(file);
            assertEquals("changed", heard.poll(20, TimeUnit.SECONDS));
            Files.write(file, before);
            assertEquals(
                    "settled",
                    heard.poll(20, TimeUnit.SECONDS),
                    "and not changed for a second time");
        }
    }

    @Test
    void goesOnLookingAfterTheFileCouldNotBeRead() throws Exception {
        var file = folder.resolve("v.kdbx");
        try (var ours =
                VaultSession.create(
                        new KdbxVaultStore(),
                        file,
                        "v",
                        password(),
                        CHEAP,
                        InstantSource.system())) {
            var bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.createDirectory(file);
            try (var watch = watch(ours)) {
                assertNotNull(watch);
                Files.delete(file);
                Files.write(file, bytes);
                save(file);
                assertEquals("changed", heard.poll(20, TimeUnit.SECONDS));
            }
        }
    }

    private DiskWatch watch(VaultSession session) {
        return new DiskWatch(
                session.merging(),
                Duration.ofMillis(5),
                Runnable::run,
                () -> heard.add("changed"),
                () -> heard.add("settled"));
    }

    private static void save(Path file) throws Exception {
        try (var theirs = new VaultSession(new KdbxVaultStore(), file, InstantSource.system())) {
            theirs.unlock(password());
            theirs.apply(new VaultEdit.RenameVault("theirs"));
            theirs.save();
        }
    }

    private static Credentials password() {
        return Credentials.password(SecretValue.ofText("right"));
    }
}
