package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class OutputTest {
    private static final String JSON = "{\"A\": \"b\"}";

    @TempDir private Path folder;

    @Test
    void saysNothingWhenTheReaderWentAway() {
        new CliRun().in(JSON).outTo(failing("Broken pipe")).run("convert").exits(1).says("");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "/dev/full is Linux's")
    void saysThatTheDiskIsFull() throws IOException {
        try (var full = new FileOutputStream("/dev/full")) {
            new CliRun()
                    .in(JSON)
                    .outTo(full)
                    .run("convert")
                    .exits(1)
                    .says("kista: Standard output could not be written.\n");
        }
    }

    @Test
    void warnsWhereGitWouldTakeTheFile() throws Exception {
        var git = new ProcessBuilder("git", "init", "-q").directory(folder.toFile()).start();
        git.waitFor();
        var exposed = new CliRun().in(JSON).run("convert", "-o", folder.resolve(".env")).exits(0);
        assertTrue(exposed.err().contains("in a git repository"), exposed.err());
        Files.writeString(folder.resolve(".gitignore"), ".env\n");
        new CliRun().in(JSON).run("convert", "-o", folder.resolve(".env")).exits(0).says("");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
