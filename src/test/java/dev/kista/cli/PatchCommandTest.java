package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PatchCommandTest {
    private static final String PASSWORD = "correct horse battery staple 42";
    private static final String COMPOSE =
            "services:\n  kestra:\n    image: kestra/kestra\n    environment:\n      A: hunter2\n";

    @TempDir private Path folder;
    private Path vault;
    private Path compose;

    @BeforeEach
    void setUp() throws IOException {
        vault = folder.resolve("ours.kdbx");
        compose = Files.writeString(folder.resolve("compose.yml"), COMPOSE);
        run().run("create", vault).exits(0);
        run().in("hush").run("set", vault, "-n", "company", "TOKEN").exits(0);
    }

    private static CliRun run() {
        return CliRun.with(PASSWORD);
    }

    @Test
    void putsANamespaceIntoAComposeFile() throws IOException {
        run().run("patch", compose, "--from", vault, "-n", "company")
                .exits(0)
                .printsNothing()
                .says("kista: " + compose + ": 1 lines added, 0 removed\n");
        assertEquals(COMPOSE + "      SECRET_TOKEN: \"aHVzaA==\"\n", Files.readString(compose));
        run().run("patch", compose, "--from", vault, "-n", "company")
                .exits(0)
                .says("kista: " + compose + ": nothing to change\n");
    }

    @Test
    void showsWhatWouldChangeWithoutValuesAndWritesNothing() throws IOException {
        run().run("patch", compose, "--from", vault, "-n", "company", "--dry-run")
                .exits(0)
                .says("")
                .prints(
                        """
                        --- FILE
                        +++ FILE
                        @@ -3,3 +3,4 @@
                             image: kestra/kestra
                             environment:
                               A: ••••••••
                        +      SECRET_TOKEN: "••••••••"
                        """
                                .replace("FILE", compose.toString()));
        assertEquals(COMPOSE, Files.readString(compose));
    }

    @Test
    void putsAnEncodedFileBesideTheComposeFile() throws IOException {
        var encoded = folder.resolve(".env_encoded");
        run().run("patch", compose, "--from", vault, "-n", "company", "--env-file")
                .exits(0)
                .says(
                        "kista: %s: made with 1 lines\nkista: %s: 2 lines added, 0 removed\n"
                                .formatted(encoded, compose));
        assertEquals("SECRET_TOKEN=aHVzaA==\n", Files.readString(encoded));
        assertEquals(COMPOSE + "    env_file:\n      - .env_encoded\n", Files.readString(compose));
    }

    @Test
    void warnsOfVariablesThatWinOverTheEnvFile() throws IOException {
        Files.writeString(compose, COMPOSE + "      SECRET_TOKEN: x\n");
        var run =
                run().run("patch", compose, "--from", vault, "-n", "company", "--env-file=s.env")
                        .exits(0);
        assertTrue(run.err().contains(compose + ":6:21: warning: SECRET_TOKEN: "), run.err());
        run().run("patch", compose, "--from", vault, "-n", "company", "--env-file=s.env", "--move")
                .exits(0);
        assertEquals(COMPOSE + "    env_file:\n      - s.env\n", Files.readString(compose));
    }

    @Test
    void takesTheSecretsOfAnEnvFile() throws IOException {
        var env = Files.writeString(folder.resolve(".env"), "# c\nTOKEN='hush'\n");
        run().run("patch", compose, "--from", env).exits(0).printsNothing();
        assertEquals(COMPOSE + "      SECRET_TOKEN: \"aHVzaA==\"\n", Files.readString(compose));
        Files.writeString(env, "TOKEN=\"open\n");
        var run = run().run("patch", compose, "--from", env).exits(1).printsNothing();
        assertTrue(run.err().startsWith("kista: " + env + ":1:"), run.err());
        run().in("TOKEN=other\n").run("patch", compose, "--from", "-").exits(0);
        assertEquals(COMPOSE + "      SECRET_TOKEN: \"b3RoZXI=\"\n", Files.readString(compose));
    }

    @Test
    void removesKeysWithoutASource() throws IOException {
        Files.writeString(compose, COMPOSE + "      SECRET_TOKEN: x\n");
        run().run("patch", compose, "--remove", "token").exits(0);
        assertEquals(COMPOSE, Files.readString(compose));
    }

    @Test
    void tellsWhereAndWhyItRefuses() throws IOException {
        Files.writeString(compose, "services:\n  db:\n    image: postgres\n");
        run().run("patch", compose, "--from", vault, "-n", "company")
                .exits(1)
                .printsNothing()
                .says(
                        "kista: %s: No service runs a Kestra image. Name the service; the file has: db\n"
                                .formatted(compose));
        run().run("patch", compose, "--from", vault, "-n", "company", "--service", "db").exits(0);
        assertTrue(Files.readString(compose).contains("SECRET_TOKEN"));
    }

    @Test
    void tellsWrongUsage() {
        run().run("patch", compose).exits(2);
        run().run("patch").exits(2);
        run().run("patch", compose, "--from", vault).exits(2);
        run().run("patch", compose, "--from", vault, "-n", "company", "--move").exits(2);
    }

    @Test
    void tellsWhatIsNotThere() {
        var missing = folder.resolve("no.yml");
        var run = run().run("patch", missing, "--from", vault, "-n", "company").exits(1);
        assertTrue(run.err().contains("no.yml"), run.err());
        run().run("patch", compose, "--from", vault, "-n", "other").exits(1);
        CliRun.with("wrong").run("patch", compose, "--from", vault, "-n", "company").exits(1);
    }

    @Test
    void neverShowsAValue() {
        var run = run().run("patch", compose, "--from", vault, "-n", "company", "--dry-run");
        for (var each : new String[] {"aHVzaA", "hush", "hunter2"}) {
            assertFalse((run.out() + run.err()).contains(each), run.out());
        }
    }
}
