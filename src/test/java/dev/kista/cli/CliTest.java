package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.store.KdbxVaultStore;
import dev.kista.store.KeyDerivationCost;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;

class CliTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "convert, true",
        "merge, true",
        "--help, true",
        "-V, true",
        "-, true",
        "Convert, false",
        "vault.kdbx, false",
        "./convert, false",
        "'', false",
        "list.kdbx, false"
    })
    void tellsACommandFromAVaultToOpen(String first, boolean command) {
        assertEquals(command, Cli.isCommand(first));
    }

    @Test
    void knowsEveryCommandThatItHas() {
        for (var name : cli(new FailingInput(null)).description().getSubcommands().keySet()) {
            assertEquals(true, Cli.isCommand(name), name);
        }
    }

    @Test
    void saysAnErrorOfTheVirtualMachineInALineToo() {
        assertEquals(1, cli(new FailingInput(new StackOverflowError())).run("convert", "-"));
        assertEquals(1, words().lines().count());
        assertTrue(words().contains("StackOverflowError"), words());
    }

    @Test
    void saysThatThereIsTooLittleMemory() {
        assertEquals(1, cli(new FailingInput(new OutOfMemoryError())).run("convert", "-"));
        assertTrue(words().contains("KISTA_JAVA_OPTS"), words());
    }

    @Test
    void doesNotReadArgumentsFromAFileOfArguments() {
        assertEquals(2, cli(new FailingInput(null)).run("@arguments"));
        assertTrue(words().contains("@arguments"), words());
    }

    private Cli cli(InputStream in) {
        var shell =
                new Shell(
                        in,
                        OutputStream.nullOutputStream(),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        question -> Optional.empty(),
                        false,
                        false,
                        name -> null);
        return new Cli(
                shell,
                new KdbxVaultStore(),
                () -> new KeyDerivationCost(64, 1, 1),
                InstantSource.system());
    }

    private String words() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static final class FailingInput extends InputStream {
        private final Error error;

        FailingInput(Error error) {
            this.error = error;
        }

        @Override
        public int read() {
            if (error != null) {
                throw error;
            }
            return -1;
        }
    }
}
