package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

class GetCommandTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;
    private Path vault;

    @BeforeEach
    void makeAVault() {
        vault = folder.resolve("v.kdbx");
        run().run("create", vault).exits(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "a\r\nb\r", "\uFEFFx", "😀é", "\u001B[31m", "%s {0}"})
    void givesOutExactlyWhatIsKept(String value) {
        run().in(value).run("set", vault, "-n", "a", "KEY").exits(0);
        run().run("get", vault, "-n", "a", "KEY").exits(0).prints(value).says("");
    }

    @Test
    void endsTheLineForAPersonEvenOfAnEmptyValue() {
        run().in("").run("set", vault, "-n", "a", "KEY").exits(0);
        run().outToTerminal().run("get", vault, "-n", "a", "KEY").exits(0).prints("\n");
    }

    @Test
    void needsANamespaceAndOneKey() {
        run().run("get", vault, "KEY").exits(2).printsNothing();
        run().run("get", vault, "-n", "a").exits(2).printsNothing();
        run().run("get", vault, "-n", "a", "KEY", "OTHER").exits(2).printsNothing();
    }

    @Test
    void saysThatTheVaultIsNotThere() {
        var missing = folder.resolve("missing.kdbx");
        var run = run().run("get", missing, "-n", "a", "KEY").exits(1).printsNothing();
        assertTrue(run.err().contains("missing.kdbx is not there"), run.err());
    }

    @Test
    void saysNothingOfTheValueWhereItCannotBeWritten() {
        run().in("hunter2").run("set", vault, "-n", "a", "KEY").exits(0);
        run().outTo(new FullDisk())
                .run("get", vault, "-n", "a", "KEY")
                .exits(1)
                .says("kista: Standard output could not be written.\n");
    }

    private static CliRun run() {
        return CliRun.with(PASSWORD);
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
