package dev.kista.desktop.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class ShortPathTest {
    @ParameterizedTest
    @CsvSource({
        "/home/dev, ~",
        "/home/dev/vaults/team.kdbx, ~/vaults/team.kdbx",
        "/home/developer/team.kdbx, /home/developer/team.kdbx",
        "/srv/team.kdbx, /srv/team.kdbx"
    })
    void writesTheHomeFolderAsATilde(Path path, String words) {
        assertEquals(words, ShortPath.words(path, Path.of("/home/dev")));
    }
}
