package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PatchSourceTest {
    private static final String PASSWORD = "correct horse battery staple 42";
    private static final String COMPOSE = "services:\n  kestra:\n    image: kestra/kestra\n";

    @TempDir private Path folder;
    private Path compose;

    @BeforeEach
    void makeAFile() throws IOException {
        compose = Files.writeString(folder.resolve("compose.yml"), COMPOSE);
    }

    @Test
    void isAFileOfWhateverFormatAndNeedsNoPassword() throws IOException {
        var source = Files.writeString(folder.resolve("s.json"), "{\"A\": \"ab\"}");
        new CliRun().run("patch", compose, "--from", source).exits(0);
        assertEquals(
                COMPOSE + "    environment:\n      SECRET_A: \"YWI=\"\n",
                Files.readString(compose));
    }

    @Test
    void isStandardInputForADash() throws IOException {
        new CliRun().in("SECRET_A=YWI=\n").run("patch", compose, "--from", "-").exits(0);
        assertTrue(Files.readString(compose).endsWith("SECRET_A: \"YWI=\"\n"));
    }

    @Test
    void isAVaultOnlyTogetherWithANamespace() throws IOException {
        var vault = folder.resolve("V.KDBX");
        CliRun.with(PASSWORD).run("create", vault).exits(0);
        CliRun.with(PASSWORD)
                .run("patch", compose, "--from", vault)
                .exits(2)
                .says("kista: " + vault + " is a vault: name the namespace with -n.\n");
        CliRun.with(PASSWORD)
                .run("patch", compose, "--from", vault, "-n", "none")
                .exits(1)
                .says("kista: There is no namespace none in V.KDBX.\n");
        assertEquals(COMPOSE, Files.readString(compose));
    }

    @Test
    void changesNothingWhereOneOfItsKeysCannotBeRead() throws IOException {
        var source =
                Files.writeString(
                        folder.resolve("s.json"), "{\"A\": \"ab\", \"B\": [\"hunter2\"]}");
        var run = new CliRun().run("patch", compose, "--from", source).exits(1).printsNothing();
        assertTrue(run.err().startsWith("kista: " + source + ":1:"), run.err());
        assertTrue(!run.err().contains("hunter2"), run.err());
        assertEquals(COMPOSE, Files.readString(compose));
    }

    @Test
    void mustBeThereUnlessSomethingIsRemoved() throws IOException {
        new CliRun()
                .run("patch", compose)
                .exits(2)
                .says(
                        "kista: Say where the secrets come from with --from, or what to remove with"
                                + " --remove.\n");
        new CliRun().run("patch", compose, "--remove", "A").exits(0);
        assertEquals(COMPOSE, Files.readString(compose));
    }
}
