package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.ChildJava;
import dev.kista.model.Secret;
import dev.kista.model.SecretValue;
import dev.kista.store.Credentials;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.Vaults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The memory of a process, looked through from outside, holds no value and no master password once
/// a vault was locked.
@EnabledOnOs(OS.LINUX)
class LockedMemoryTest {
    private static final int SECRETS = 200;
    private static final int CHUNK = 1024 * 1024;

    @TempDir Path folder;

    @Test
    void nothingIsLeftAfterALock() throws IOException, InterruptedException {
        var vault = folder.resolve("v.kdbx");
        makeVault(vault);
        var process = ChildJava.start(LockingRun.class, List.of("-Xmx128m"), vault, "scrub");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                process.getInputStream(), StandardCharsets.US_ASCII))) {
            assertEquals("unlocked", lines.readLine());
            var before = copies(process.pid());
            assertTrue(before >= SECRETS, "only " + before + " copies while unlocked");
            goOn(process);
            assertEquals("locked", lines.readLine());
            assertEquals(0, copies(process.pid()));
            goOn(process);
            assertEquals(0, process.waitFor());
        } finally {
            process.destroyForcibly();
        }
    }

    private static void goOn(Process process) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    private static void makeVault(Path file) throws IOException {
        var secrets =
                IntStream.rangeClosed(1, SECRETS)
                        .mapToObj(
                                each ->
                                        Vaults.secret(
                                                "KEY_" + each,
                                                SecretValue.of(LockingRun.marker(each))))
                        .toArray(Secret[]::new);
        try (var password = SecretValue.of(LockingRun.marker(0))) {
            new KdbxVaultStore()
                    .create(
                            file,
                            Vaults.with(Vaults.empty("v"), LockingRun.PATH.toString(), secrets),
                            Credentials.password(password),
                            Vaults.CHEAP)
                    .close();
        }
    }

    /// How often the beginning of a marker stands in what a process may write to, as bytes and as
    /// characters of two bytes.
    private static int copies(long process) throws IOException {
        var narrow = Arrays.copyOf(LockingRun.marker(0), LockingRun.COMMON);
        var wide = new byte[2 * narrow.length];
        for (var i = 0; i < narrow.length; i++) {
            wide[2 * i] = narrow[i];
        }
        var found = 0;
        var folder = Path.of("/proc", Long.toString(process));
        try (var memory = new RandomAccessFile(folder.resolve("mem").toFile(), "r")) {
            for (var line : Files.readAllLines(folder.resolve("maps"))) {
                var parts = line.split("[- ]", 4);
                if (parts[2].startsWith("rw") && !line.endsWith("[vvar]")) {
                    found +=
                            copies(
                                    memory,
                                    Long.parseUnsignedLong(parts[0], 16),
                                    Long.parseUnsignedLong(parts[1], 16),
                                    narrow,
                                    wide);
                }
            }
        }
        return found;
    }

    private static int copies(
            RandomAccessFile memory, long start, long end, byte[] narrow, byte[] wide)
            throws IOException {
        var found = 0;
        var buffer = new byte[CHUNK + wide.length - 1];
        for (var at = start; at < end; at += CHUNK) {
            memory.seek(at);
            var count = memory.read(buffer, 0, (int) Math.min(buffer.length, end - at));
            for (var i = 0; i < count && i < CHUNK; i++) {
                if (stands(narrow, buffer, i, count) || stands(wide, buffer, i, count)) {
                    found++;
                }
            }
        }
        return found;
    }

    private static boolean stands(byte[] marker, byte[] buffer, int at, int count) {
        return buffer[at] == marker[0]
                && at + marker.length <= count
                && Arrays.equals(marker, 0, marker.length, buffer, at, at + marker.length);
    }
}
