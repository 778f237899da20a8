package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KistaCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"-h", "--help"})
    void helpsOnStandardOutputAndNotOnStandardError(String option) {
        var run = new CliRun().run(option).exits(0).says("");
        assertTrue(run.out().contains("Usage: kista"), run.out());
        assertTrue(new CliRun().run("get", option).exits(0).out().contains("kista get"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-V", "--version"})
    void saysItsVersionInOneLine(String option) {
        var run = new CliRun().run(option).exits(0).says("");
        assertEquals(1, run.out().lines().count());
        assertTrue(run.out().matches("kista \\S+\\R"), run.out());
    }

    @Test
    void knowsItsVersionOnlyItself() {
        new CliRun().run("get", "--version").exits(2).printsNothing();
    }

    @Test
    void takesNoShortenedOption() {
        var run = new CliRun().run("--hel").exits(2).printsNothing();
        assertTrue(run.err().startsWith("kista: There is no option --hel."), run.err());
    }
}
