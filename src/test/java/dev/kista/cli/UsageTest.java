package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @Test
    void tellsItsVersion() {
        var run = new CliRun().run("--version").exits(0).says("");
        assertTrue(run.out().startsWith("kista "), run.out());
    }

    @Test
    void helpsWithEveryCommand() {
        var run = new CliRun().run("--help").exits(0).says("");
        for (var verb :
                new String[] {
                    "convert",
                    "create",
                    "list",
                    "import",
                    "export",
                    "get",
                    "set",
                    "patch",
                    "see",
                    "history",
                    "restore",
                    "trash",
                    "password",
                    "verify"
                }) {
            assertTrue(run.out().contains("  " + verb + " "), run.out());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert",
                "create",
                "list",
                "import",
                "export",
                "get",
                "set",
                "patch",
                "see",
                "history",
                "restore",
                "trash",
                "password",
                "verify"
            })
    void describesEveryOptionOfACommand(String verb) {
        var run = new CliRun().run(verb, "--help").exits(0).says("");
        assertTrue(run.out().contains("Usage: kista " + verb), run.out());
        assertFalse(run.out().contains("cli.help"), run.out());
        assertFalse(run.out().contains("%%"), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "convert --nonsense, There is no option --nonsense.",
        "convert --nonsense=hush, There is no option --nonsense.",
        "convert a b, There are too many arguments.",
        "nonsense, 'There is no command nonsense, and no vault of that name.'"
    })
    void saysWhatIsWrongWithTheCommandLine(String line, String words) {
        var run = new CliRun().run((Object[]) line.split(" ")).exits(2).printsNothing();
        assertEquals("kista: " + words, run.err().lines().findFirst().orElse(""));
    }

    @Test
    void namesTheFormatsThereAre() {
        var run = new CliRun().run("convert", "--to", "xml").exits(2).printsNothing();
        assertTrue(run.err().contains("env, encoded, macro, compose, compose-list, "), run.err());
    }

    @Test
    void asksForWhatIsMissing() {
        var run = new CliRun().run("export", "v.kdbx", "-n", "a").exits(2);
        assertTrue(run.err().contains("--to"), run.err());
    }

    @Test
    void doesNotRepeatAValueThatWasGivenAsAnArgument() {
        var run = new CliRun().run("set", "v.kdbx", "-n", "a", "KEY", "hush-value").exits(2);
        assertTrue(run.err().contains("standard input"), run.err());
        assertFalse(run.err().contains("hush-value"), run.err());
    }

    @Test
    void readsAnAtSignAsItStands() {
        new CliRun().run("convert", "@gone").exits(1).says("kista: @gone is not there.\n");
    }
}
