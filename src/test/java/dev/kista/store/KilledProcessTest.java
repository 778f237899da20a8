package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.ChildJava;
import dev.kista.model.SecretHeap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/// A process that saves in a loop is killed at any moment, over and over; each time the vault is
/// exactly the last state that was reported as saved, or the one after it. `mvn -P crash test`
/// kills 1,000 processes.
class KilledProcessTest {
    private static final String KILLS = "kista.crash.kills";
    private static final int FEW = 15;
    private static final long MOST_NANOS = 60_000_000;

    private final Random random = new Random();

    @TempDir Path folder;

    @Test
    void aKilledProcessLeavesTheOldOrTheNewState() throws IOException, InterruptedException {
        var path = folder.resolve("v.kdbx");
        new KdbxVaultStore()
                .create(path, SavingLoop.state(0), Vaults.password("pw"), Vaults.CHEAP)
                .close();
        var kills = Integer.getInteger(KILLS, FEW);
        var midway = 0;
        var unreported = 0;
        for (var kill = 1; kill <= kills; kill++) {
            var reported = killed(path);
            midway += leftovers().isEmpty() ? 0 : 1;
            var found = numberOf(path);
            var what = "kill %d: %d reported, %d found".formatted(kill, reported, found);
            assertTrue(found == reported || found == reported + 1, what);
            unreported += found - reported;
            var backup = numberOf(folder.resolve("v.kdbx.bak"));
            assertTrue(backup == found || backup == found - 1, what + ", backup " + backup);
        }
        System.out.printf(
                "%,d processes killed, %,d of them amid a save, after %,d saves: 0 losses, %,d"
                        + " states saved but not yet reported%n",
                kills, midway, numberOf(path), unreported);
        assertTheNextSaveSweeps(path);
    }

    /// @return the last state that was reported as saved
    private int killed(Path path) throws IOException, InterruptedException {
        var process = ChildJava.start(SavingLoop.class, List.of("-Xmx128m"), path);
        var reported = -1;
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                process.getInputStream(), StandardCharsets.US_ASCII))) {
            var first = lines.readLine();
            assertTrue(first != null, "the process ended before it saved anything");
            LockSupport.parkNanos((long) (random.nextDouble() * MOST_NANOS));
            // The process object would close the stream, and the last reports with it.
            process.toHandle().destroyForcibly();
            for (var line = first; line != null; line = lines.readLine()) {
                reported = Integer.parseInt(line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertEquals(128 + 9, process.exitValue());
        return reported;
    }

    private static int numberOf(Path path) throws IOException {
        try (var heap = new SecretHeap();
                var file = new KdbxVaultStore().open(path, Vaults.password("pw"), heap)) {
            assertTrue(SavingLoop.isWhole(file.vault()), path + " is a mixture");
            return SavingLoop.number(file.vault());
        }
    }

    private void assertTheNextSaveSweeps(Path path) throws IOException {
        try (var heap = new SecretHeap();
                var file = new KdbxVaultStore().open(path, Vaults.password("pw"), heap)) {
            file.save(SavingLoop.state(-1));
        }
        assertEquals(Set.of(), leftovers());
    }

    /// What lies beside the vault and its backup: a lock, a temporary file.
    private Set<String> leftovers() throws IOException {
        try (var files = Files.list(folder)) {
            var names = new TreeSet<>(files.map(each -> each.getFileName().toString()).toList());
            names.removeAll(Set.of("v.kdbx", "v.kdbx.bak"));
            return names;
        }
    }
}
