package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SetCommandTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;
    private Path vault;

    @BeforeEach
    void makeAVault() {
        vault = folder.resolve("v.kdbx");
        run().run("create", vault).exits(0);
    }

    @Test
    void makesEveryNamespaceOnTheWay() {
        run().in("x").run("set", vault, "-n", "a.b.c", "KEY").exits(0).printsNothing().says("");
        run().run("list", vault, "-n", "a").exits(0);
        run().run("get", vault, "-n", "a.b.c", "KEY").prints("x");
    }

    @Test
    void keepsDescriptionAndPastOfASecretThatIsThere() {
        run().in("1").run("set", vault, "-n", "a", "KEY").exits(0);
        run().at("2026-03-02T10:00:00Z").in("2").run("set", vault, "-n", "a", "key").exits(0);
        var history = run().run("history", vault, "a/KEY").exits(0).out();
        assertTrue(history.contains("now       2026-03-02T10:00:00Z  KEY  value"), history);
        assertTrue(history.contains("1         2026-03-01T10:00:00Z  KEY  -"), history);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1A", "A B", "A-B", "É"})
    void refusesAKeyThatNoConsumerTakesAndSavesNothing(String key) throws IOException {
        var before = Files.readAllBytes(vault);
        run().in("x").run("set", vault, "-n", "a", key).exits(1).printsNothing();
        assertArrayEquals(before, Files.readAllBytes(vault));
    }

    @Test
    void doesNotTakeNorRepeatTheValueAsAnArgument() {
        var run = run().run("set", vault, "-n", "a", "KEY", "hunter2").exits(2).printsNothing();
        assertTrue(run.err().contains("printf %s"), run.err());
        assertTrue(!run.err().contains("hunter2"), run.err());
    }

    @Test
    void storesNothingWhereAPersonGivesUp() throws IOException {
        var before = Files.readAllBytes(vault);
        run().inFromTerminal()
                .run("set", vault, "-n", "a", "KEY")
                .exits(1)
                .says("kista: No value was given.\n");
        assertArrayEquals(before, Files.readAllBytes(vault));
    }

    @Test
    void storesAnEmptyValueAndWarnsOfNoLineBreakInTheMiddle() {
        run().in("").run("set", vault, "-n", "a", "EMPTY").exits(0).says("");
        run().in("a\nb").run("set", vault, "-n", "a", "LINES").exits(0).says("");
        run().run("get", vault, "-n", "a", "EMPTY").exits(0).prints("");
    }

    @Test
    void refusesATypedValueThatIsHalfACharacter() {
        run().inFromTerminal()
                .typing("\uD83D")
                .run("set", vault, "-n", "a", "KEY")
                .exits(1)
                .says("kista: The value is no well-formed UTF-8 text and cannot be stored.\n");
    }

    private static CliRun run() {
        return CliRun.with(PASSWORD);
    }
}
