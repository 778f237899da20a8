package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

class ConflictCopiesTest {
    private static final Path VAULT = Path.of("/vaults/team (ours).kdbx");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team (ours) (Ann's conflicted copy 2026-01-02).kdbx",
                "team (ours) (Ann's conflicted copy 2026-01-02 (1)).kdbx",
                "team (ours) (In Konflikt stehende Kopie von Ann 2026-01-02).kdbx",
                "team (ours) (conflicted copy 2026-01-02 101112).kdbx",
                "team (ours)_conflict-20260102-101112.kdbx",
                "team (ours).sync-conflict-20260102-101112-ABCDEFG.kdbx",
                "team (ours).sync-conflict-20260102-101112.kdbx",
                "team (ours)-DESKTOP-4F2K9.kdbx",
                "team (ours)-ANNS-LAPTOP-2.kdbx",
                "team (ours)-Anns-MacBook-Pro.kdbx",
                "team (ours) (1).kdbx"
            })
    void recognisesWhatSynchronisersLeave(String name) {
        assertTrue(ConflictCopies.isCopy(VAULT, VAULT.resolveSibling(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team (ours).kdbx",
                "team (ours).kdbx.bak",
                "team (ours) (1).kdbx.merged.bak",
                "team (ours)-old.kdbx",
                "team (ours) backup.kdbx",
                "team (ours)2.kdbx",
                "team.kdbx",
                "other (1).kdbx",
                "team (ours) (1).txt",
                ".team (ours).kdbx.lock"
            })
    void leavesOtherFilesAlone(String name) {
        assertFalse(ConflictCopies.isCopy(VAULT, VAULT.resolveSibling(name)));
    }

    @Test
    void findsThemBesideTheVault() throws IOException {
        var vault = Files.createFile(folder.resolve("v.kdbx"));
        var copy = Files.createFile(folder.resolve("v (1).kdbx"));
        Files.createFile(folder.resolve("w.kdbx"));
        Files.createDirectory(folder.resolve("v (2).kdbx"));
        assertEquals(List.of(copy), ConflictCopies.beside(vault));
    }

    @Test
    void findsTheCopyThatKistaItselfMakes() throws IOException {
        var vault = Files.createFile(folder.resolve("v.kdbx"));
        var now = Instant.parse("2026-01-02T10:11:12Z");
        var first = ConflictCopies.nameFor(vault, now, ZoneOffset.UTC);
        assertEquals("v (conflicted copy 2026-01-02 101112).kdbx", name(first));
        Files.createFile(first);
        var second = ConflictCopies.nameFor(vault, now, ZoneOffset.UTC);
        assertEquals("v (conflicted copy 2026-01-02 101112 2).kdbx", name(second));
        Files.createFile(second);
        assertEquals(List.of(second, first), ConflictCopies.beside(vault));
    }

    @Test
    void movesACopyAsideAndNothingElse() throws IOException {
        var vault = Files.createFile(folder.resolve("v.kdbx"));
        var taken = Files.writeString(folder.resolve("v (1).kdbx.merged.bak"), "earlier");
        var copy = Files.writeString(folder.resolve("v (1).kdbx"), "copy");
        var moved = ConflictCopies.moveAside(copy);
        assertEquals("v (1).kdbx.merged.bak.2", name(moved));
        assertEquals("copy", Files.readString(moved));
        assertEquals("earlier", Files.readString(taken));
        assertEquals(List.of(), ConflictCopies.beside(vault));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
