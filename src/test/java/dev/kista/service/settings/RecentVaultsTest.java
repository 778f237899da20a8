package dev.kista.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

class RecentVaultsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir private Path config;
    private RecentVaults recent;

    @BeforeEach
    void setUp() {
        recent = new RecentVaults(new KistaFolders(config));
    }

    @Test
    void knowsNoneAtFirst() {
        assertEquals(List.of(), recent.list());
    }

    @Test
    void putsTheLatestFirstAndEachOnce() throws IOException {
        open("/a.kdbx", "A");
        open("/b.kdbx", "B");
        open("/./a.kdbx", "A renamed");
        assertEquals(
                List.of(
                        new RecentVault(Path.of("/a.kdbx"), "A renamed", NOON),
                        new RecentVault(Path.of("/b.kdbx"), "B", NOON)),
                recent.list());
    }

    @Test
    void remembersNoMoreThanTwenty() throws IOException {
        for (var i = 0; i < 25; i++) {
            open("/" + i + ".kdbx", "" + i);
        }
        assertEquals(RecentVaults.MAX, recent.list().size());
        assertEquals("24", recent.list().getFirst().name());
    }

    @Test
    void forgetsOne() throws IOException {
        open("/a.kdbx", "A");
        open("/b.kdbx", "B");
        recent.forget(Path.of("/a.kdbx"));
        assertEquals(List.of("B"), recent.list().stream().map(RecentVault::name).toList());
    }

    @Test
    void passesOverEntriesThatMakeNoSense() throws IOException {
        Files.writeString(
                config.resolve("recent.json"),
                """
                {"vaults": [
                  {"file": "", "name": "x", "opened": "2026-03-01T12:00:00Z"},
                  {"file": "/a.kdbx", "name": "A", "opened": "yesterday"},
                  "text", null, {},
                  {"file": "/b.kdbx", "name": "B", "opened": "2026-03-01T12:00:00Z"}
                ]}
                """);
        assertEquals(List.of(new RecentVault(Path.of("/b.kdbx"), "B", NOON)), recent.list());
    }

    @Test
    void startsAnewAfterADamagedFile() throws IOException {
        Files.writeString(config.resolve("recent.json"), "{\"vaults\": [");
        open("/a.kdbx", "A");
        assertEquals(1, recent.list().size());
        assertEquals("{\"vaults\": [", Files.readString(config.resolve("recent.json.damaged")));
    }

    private void open(String file, String name) throws IOException {
        recent.opened(new RecentVault(Path.of(file), name, NOON));
    }
}
