package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class AtomicSaveTest {
    @TempDir private Path folder;
    private Path target;

    @BeforeEach
    void names() {
        target = folder.resolve("vault.kdbx");
    }

    @Test
    void makesAFileOnlyWhereThereIsNone() throws IOException {
        save(1).create(text("new"));
        assertEquals("new", Files.readString(target));
        assertThrows(IOException.class, () -> save(1).create(text("other")));
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("vault.kdbx"), files());
    }

    @Test
    void keepsAsManyEarlierFilesAsItIsToldTo() throws IOException {
        save(2).create(text("1"));
        for (var each : List.of("2", "3", "4")) {
            save(2).replace(text(each), () -> {}, () -> {});
        }
        assertEquals(List.of("vault.kdbx", "vault.kdbx.bak", "vault.kdbx.bak.2"), files());
        assertEquals("3", Files.readString(folder.resolve("vault.kdbx.bak")));
        assertEquals("2", Files.readString(folder.resolve("vault.kdbx.bak.2")));
    }

    @Test
    void keepsNoneWhereNoneIsWanted() throws IOException {
        save(0).create(text("1"));
        save(0).replace(text("2"), () -> {}, () -> {});
        assertEquals(List.of("vault.kdbx"), files());
    }

    @Test
    void leavesTheFileAloneWhereTheNewOneIsNotWhatWasWritten() throws IOException {
        save(1).create(text("old"));
        var replaced = new ArrayList<String>();
        var broken =
                new AtomicSave.Content() {
                    @Override
                    public void write(OutputStream out) throws IOException {
                        out.write('x');
                    }

                    @Override
                    public void verify(InputStream in) throws IOException {
                        throw new IOException("read back otherwise");
                    }
                };
        assertThrows(
                IOException.class,
                () -> save(1).replace(broken, () -> {}, () -> replaced.add("r")));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("vault.kdbx"), files());
        assertEquals(List.of(), replaced);
    }

    @Test
    void looksAgainRightBeforeTheStepThatCounts() throws IOException {
        save(1).create(text("old"));
        var checks = new ArrayList<String>();
        AtomicSave.Check second =
                () -> {
                    checks.add("c");
                    if (checks.size() == 2) {
                        throw new IOException("changed meanwhile");
                    }
                };
        assertThrows(IOException.class, () -> save(1).replace(text("new"), second, () -> {}));
        assertEquals("old", Files.readString(target));
    }

    @Test
    void sweepsWhatItsOwnSavesLeftAndNothingElse() throws IOException {
        for (var each :
                List.of(
                        ".vault.kdbx.1.tmp",
                        ".other.kdbx.1.tmp",
                        "vault.kdbx.tmp",
                        ".vault.kdbx.lock")) {
            Files.createFile(folder.resolve(each));
        }
        save(1).sweep();
        assertEquals(List.of(".other.kdbx.1.tmp", ".vault.kdbx.lock", "vault.kdbx.tmp"), files());
    }

    private AtomicSave save(int backups) {
        return new AtomicSave(new Disk(), target, backups);
    }

    private static AtomicSave.Content text(String text) {
        return new AtomicSave.Content() {
            @Override
            public void write(OutputStream out) throws IOException {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void verify(InputStream in) throws IOException {
                assertEquals(text, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        };
    }

    private List<String> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
