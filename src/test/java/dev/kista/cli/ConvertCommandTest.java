package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

class ConvertCommandTest {
    private static final String SECRET = "hush-value";

    @TempDir private Path folder;

    @Test
    void readsStandardInputAndWritesStandardOutput() {
        new CliRun()
                .in("{\"DB_PASSWORD\": \"hush\"}")
                .run("convert", "--from", "json", "--to", "encoded")
                .exits(0)
                .prints("SECRET_DB_PASSWORD=aHVzaA==\n")
                .says("");
    }

    @Test
    void writesEncodedLinesUnlessToldOtherwise() {
        new CliRun().in("{\"A\": \"b\"}").run("convert", "-").exits(0).prints("SECRET_A=Yg==\n");
    }

    @Test
    void readsAFile() throws IOException {
        var in = Files.writeString(folder.resolve("in.json"), "{\"A\": \"ü€😀\"}");
        new CliRun().run("convert", in, "--to", "json").exits(0);
        assertTrue(new CliRun().run("convert", in, "--to", "json").out().contains("ü€😀"));
    }

    @Test
    void writesAFileAndNothingElse() throws IOException {
        var out = folder.resolve("out");
        new CliRun()
                .in("{\"A\": \"b\"}")
                .run("convert", "-o", out)
                .exits(0)
                .printsNothing()
                .says("");
        assertEquals("SECRET_A=Yg==\n", Files.readString(out));
    }

    @Test
    void leavesTheFileAloneWhenAKeyIsRefused() throws IOException {
        var out = Files.writeString(folder.resolve("out"), "before");
        new CliRun()
                .in("SECRET_A=Yg==\nSECRET_B=***" + SECRET + "\n")
                .run("convert", "--from", "encoded", "--to", "json", "-o", out)
                .exits(1)
                .printsNothing();
        assertEquals("before", Files.readString(out));
    }

    @Test
    void saysFileLineColumnAndKeyButNoValue() throws IOException {
        var in =
                Files.writeString(
                        folder.resolve("in"), "SECRET_A=Yg==\nSECRET_B=***" + SECRET + "\n");
        var run = new CliRun().run("convert", in, "--from", "encoded").exits(1).printsNothing();
        assertTrue(run.err().startsWith("kista: " + in + ":2:"), run.err());
        assertTrue(run.err().contains(": B: "), run.err());
        assertFalse(run.err().contains(SECRET), run.err());
    }

    @Test
    void tellsWarningsAndGoesOn() {
        var run = new CliRun().in("{\"A\": \"cGFzc3dvcmQ=\"}").run("convert").exits(0);
        assertTrue(run.err().contains("kista: -:1:"), run.err());
        assertTrue(run.err().contains("warning: A: "), run.err());
        assertEquals("SECRET_A=Y0dGemMzZHZjbVE9\n", run.out());
    }

    @Test
    void refusesKeysThatDifferByCaseAlone() {
        new CliRun()
                .in("{\"a\": \"1\", \"A\": \"2\"}")
                .run("convert", "--to", "encoded")
                .exits(1)
                .printsNothing();
    }

    @Test
    void makesAnEmptyResultOfAnEmptyObject() {
        var run = new CliRun().in("{}").run("convert", "--to", "json").exits(0);
        assertEquals("{}", run.out().strip());
        assertTrue(run.err().contains("holds no secrets"), run.err());
    }

    @Test
    void refusesBinaryInput() {
        var run = new CliRun().in(new byte[] {65, 61, 0, 1, 2, 10}).run("convert").exits(1);
        run.printsNothing();
        assertTrue(run.err().startsWith("kista: -:1:"), run.err());
    }

    @Test
    void refusesAFolder() {
        new CliRun()
                .run("convert", folder)
                .exits(1)
                .says("kista: " + folder + " is a folder. Name a file in it.\n");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        var gone = folder.resolve("gone");
        new CliRun().run("convert", gone).exits(1).says("kista: " + gone + " is not there.\n");
    }

    @Test
    void refusesAFileThatCannotBeRead() {
        // Reading this one fails for root too.
        new CliRun()
                .run("convert", "/proc/self/mem")
                .exits(1)
                .says("kista: /proc/self/mem could not be read.\n");
    }

    @Test
    void refusesMoreThanAFileOfSecretsHolds() throws IOException {
        var large = folder.resolve("large");
        try (var channel = new RandomAccessFile(large.toFile(), "rw")) {
            channel.setLength(65L * 1024 * 1024);
        }
        var run = new CliRun().run("convert", large).exits(1);
        assertTrue(run.err().contains("is larger than 64 MiB"), run.err());
    }

    @Test
    void refusesToWriteIntoAFolderBeforeItReads() {
        new CliRun()
                .run("convert", "-", "-o", folder)
                .exits(1)
                .says("kista: " + folder + " is a folder. Name a file in it.\n");
    }
}
