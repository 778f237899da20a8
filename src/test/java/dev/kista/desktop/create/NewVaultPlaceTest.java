package dev.kista.desktop.create;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

class NewVaultPlaceTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Team, Team.kdbx",
        "' a/b\\c ', a-b-c.kdbx",
        "'a:b*c?\"<>|', a-b-c-----.kdbx",
        "..hidden, hidden.kdbx",
        "'', My secrets.kdbx",
        "' ', My secrets.kdbx",
        "'...', My secrets.kdbx",
        "'a\nb\u0001c', a-b-c.kdbx",
        "\u00DCber \uD83D\uDE00, \u00DCber \uD83D\uDE00.kdbx"
    })
    void namesAFileWithNothingThatAFileSystemMayRefuse(String name, String file) {
        assertEquals(file, place().fileName(name));
    }

    @Test
    void suggestsTheNextNumberWhereFilesAreAlready() throws IOException {
        Files.createFile(folder.resolve("Team.kdbx"));
        Files.createFile(folder.resolve("Team 2.kdbx"));
        assertEquals(folder.resolve("Team 3.kdbx").toString(), place().suggested("Team"));
    }

    @Test
    void takesAPathFromTheFolderOrFromTheHomeFolder() {
        assertEquals(folder.resolve("a.kdbx"), place().file(" a "));
        assertEquals(folder.resolve("a.kdbx"), place().file("a.kdbx"));
        assertEquals(folder.resolve("a.KDBX.kdbx"), place().file("a.KDBX"));
        assertEquals(folder.resolve("~a.kdbx"), place().file("~a"));
        assertEquals(
                Path.of(System.getProperty("user.home"), "x", "a.kdbx"), place().file("~/x/a"));
        assertEquals(Path.of("/srv/a.kdbx"), place().file("/srv/a"));
    }

    @Test
    void saysWhatIsWrongWithAPlace() throws IOException {
        Files.createFile(folder.resolve("there.kdbx"));
        assertEquals("", place().problem("free"));
        assertEquals("Say where to keep the vault.", place().problem(" "));
        assertEquals(
                "there.kdbx is already there. Choose another name, or open it.",
                place().problem("there"));
        assertEquals(
                "There is no folder " + folder.resolve("none") + ".", place().problem("none/a"));
        assertEquals("This is no path that a file can have.", place().problem("a\u0000b"));
    }

    @Test
    void doesNotTakeTheTopOfTheFileSystemForAFile() {
        assertEquals("This is no path that a file can have.", place().problem("/"));
    }

    private NewVaultPlace place() {
        return new NewVaultPlace(folder, Messages.in(Locale.ENGLISH));
    }
}
