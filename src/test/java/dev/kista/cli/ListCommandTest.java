package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class ListCommandTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;
    private Path vault;

    @BeforeEach
    void makeAVault() {
        vault = folder.resolve("v.kdbx");
        run().run("create", vault).exits(0);
        run().in("{\"B\": \"hunter2\", \"A\": \"hunter3\"}")
                .run("import", vault, "-", "-n", "team.x")
                .exits(0);
        run().in("{\"C\": \"hunter4\"}").run("import", vault, "-", "-n", "teams").exits(0);
    }

    @ParameterizedTest
    @CsvSource({
        "'', team.x/A team.x/B teams/C",
        "team, team.x/A team.x/B",
        "' team.x ', team.x/A team.x/B",
        "teams, teams/C"
    })
    void listsANamespaceAndAllBelowInOneOrder(String namespace, String expected) {
        var lines = run().run("list", vault, "-n", namespace).exits(0).says("").out().lines();
        assertEquals(
                expected,
                String.join(
                        " ",
                        lines.skip(1)
                                .map(each -> each.split(" +"))
                                .map(each -> each[0] + "/" + each[1])
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({"table", "json", "JSON"})
    void neverShowsAValue(String form) {
        var run = run().run("list", vault, "--format", form).exits(0);
        assertTrue(!run.out().contains("hunter"), run.out());
        assertTrue(run.out().contains("team.x"), run.out());
    }

    @Test
    void saysThatThereIsNoSuchNamespaceOrForm() {
        run().run("list", vault, "-n", "tea")
                .exits(1)
                .printsNothing()
                .says("kista: There is no namespace tea in v.\n");
        run().run("list", vault, "--format", "xml").exits(2).printsNothing();
    }

    @Test
    void leavesOutWhatLiesInTheTrash() {
        run().run("trash", vault, "teams/C").exits(0);
        run().run("list", vault, "-n", "teams")
                .exits(0)
                .printsNothing()
                .says("kista: There are no secrets.\n");
        run().run("list", vault, "-n", "teams", "--format", "json")
                .exits(0)
                .prints("[ ]\n")
                .says("");
    }

    private static CliRun run() {
        return CliRun.with(PASSWORD);
    }
}
