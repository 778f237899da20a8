package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `kista history` and `kista restore KEY REVISION`.
class HistoryCommandTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;
    private Path vault;

    @BeforeEach
    void makesASecretWithAPast() {
        vault = folder.resolve("v.kdbx");
        run().run("create", vault).exits(0);
        set("2026-03-01T10:00:00Z", "one\n\u001b[2Jüne");
        set("2026-03-02T10:00:00Z", "two");
        set("2026-03-03T10:00:00Z", "three");
    }

    @Test
    void listsTheStatesWithoutValues() {
        run().run("history", vault, "company.team/TOKEN")
                .exits(0)
                .says("")
                .prints(
                        """
                        REVISION  SINCE                 KEY    CHANGED
                        now       2026-03-03T10:00:00Z  TOKEN  value
                        1         2026-03-02T10:00:00Z  TOKEN  value
                        2         2026-03-01T10:00:00Z  TOKEN  -
                        """);
    }

    @Test
    void showsTheValuesWhenToldToAndMovesNoCursor() {
        run().run("history", vault, "TOKEN", "--show")
                .exits(0)
                .prints(
                        """
                        REVISION  SINCE                 KEY    CHANGED  VALUE
                        now       2026-03-03T10:00:00Z  TOKEN  value    three
                        1         2026-03-02T10:00:00Z  TOKEN  value    two
                        2         2026-03-01T10:00:00Z  TOKEN  -        one\\u000A\\u001B[2Jüne
                        """);
    }

    @Test
    void givesAProgramTheExactValues() {
        var json =
                run().run(
                                "history",
                                vault,
                                "token",
                                "-n",
                                "company.team",
                                "--format=json",
                                "--show")
                        .exits(0)
                        .out();
        var states = JsonMapper.shared().readTree(json);
        assertEquals("one\n\u001b[2Jüne", states.get(2).get("value").stringValue());
        assertEquals(2, states.get(2).get("revision").intValue());
        assertEquals("value", states.get(0).get("changed").get(0).stringValue());
        var masked = run().run("history", vault, "TOKEN", "--format", "json").exits(0).out();
        assertFalse(masked.contains("two"), masked);
    }

    @Test
    void restoresAnEarlierStateAndKeepsThePresentOne() {
        run().at("2026-03-04T10:00:00Z").run("restore", vault, "TOKEN", "2").exits(0).says("");
        run().run("get", vault, "-n", "company.team", "TOKEN").prints("one\n\u001b[2Jüne");
        run().run("restore", vault, "company.team/TOKEN", 1).exits(0);
        run().run("get", vault, "-n", "company.team", "TOKEN").prints("three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "-1", "999999"})
    void refusesAStateThatIsNotThere(String number) throws IOException {
        var before = Files.readAllBytes(vault);
        var run = run().run("restore", vault, "TOKEN", "--", number).exits(1).printsNothing();
        assertTrue(run.err().contains("TOKEN has no earlier state"), run.err());
        assertEquals(before.length, Files.size(vault));
    }

    @Test
    void refusesAStateThatIsNoNumber() {
        run().run("restore", vault, "TOKEN", "two").exits(2);
    }

    @Test
    void obeysTheNumberOfStatesThatAVaultKeeps() {
        for (var i = 10; i < 25; i++) {
            set("2026-04-" + i + "T10:00:00Z", "value " + i);
        }
        var lines = run().run("history", vault, "TOKEN").exits(0).out().lines().toList();
        assertEquals(1 + 1 + 10, lines.size());
    }

    @Test
    void saysWhatIsNotThere() {
        run().run("history", vault, "OTHER")
                .exits(1)
                .printsNothing()
                .says("kista: There is no secret OTHER in v.\n");
        run().run("history", vault, "company.team/OTHER")
                .exits(1)
                .says("kista: There is no secret OTHER in company.team.\n");
        run().run("history", vault, "nowhere/TOKEN")
                .exits(1)
                .says("kista: There is no namespace nowhere in v.\n");
        run().run("history", vault, "/TOKEN")
                .exits(1)
                .says("kista: There is no secret TOKEN in v.\n");
        run().run("history", vault).exits(2);
        CliRun.with("wrong").run("history", vault, "TOKEN").exits(1).printsNothing();
    }

    @Test
    void asksWhichOneIsMeant() {
        run().in("x").run("set", vault, "-n", "other", "token").exits(0);
        run().run("history", vault, "TOKEN")
                .exits(1)
                .says(
                        "kista: TOKEN is there more than once: company.team/TOKEN, other/TOKEN."
                                + " Name one of these.\n");
        run().run("history", vault, "other/TOKEN").exits(0);
    }

    private void set(String at, String value) {
        run().at(at).in(value).run("set", vault, "-n", "company.team", "TOKEN").exits(0);
    }

    private static CliRun run() {
        return CliRun.with(PASSWORD);
    }
}
