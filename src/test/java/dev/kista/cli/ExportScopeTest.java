package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is written with a namespace, beside its own secrets.
class ExportScopeTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;
    private Path vault;

    @BeforeEach
    void makesATree() {
        vault = folder.resolve("v.kdbx");
        CliRun.with(PASSWORD).run("create", vault).exits(0);
        set("company", "URL", "far");
        set("company", "HOST", "far");
        set("company.team", "HOST", "near");
        set("company.team", "OWN", "near");
        set("company.team.app", "BELOW", "below");
        set("company.teams", "OTHER", "other");
    }

    @Test
    void writesOwnSecretsAlone() {
        export().exits(0).prints("HOST=near\nOWN=near\n");
    }

    @Test
    void writesWhatIsInheritedWhereNothingNearerIs() {
        export("--inherited").exits(0).prints("HOST=near\nOWN=near\nURL=far\n");
    }

    @Test
    void writesWhatIsBelow() {
        export("--below").exits(0).prints("HOST=near\nOWN=near\nBELOW=below\n");
        export("--below", "--inherited")
                .exits(0)
                .prints("HOST=near\nOWN=near\nURL=far\nBELOW=below\n");
    }

    @Test
    void refusesTwoNamespacesWithOneKeyAndNamesBoth() {
        set("company.team.app", "OWN", "hush-below");
        var run = export("--below").exits(1).printsNothing();
        assertTrue(run.err().contains("OWN"), run.err());
        assertTrue(run.err().contains("company.team and company.team.app"), run.err());
        assertTrue(!run.err().contains("hush"), run.err());
        export("--inherited").exits(0);
    }

    @Test
    void patchesWithWhatIsInherited() throws IOException {
        var file = Files.writeString(folder.resolve("the.env"), "HOST=x\n");
        CliRun.with(PASSWORD)
                .run("patch", file, "--from", vault, "-n", "company.team", "--inherited")
                .exits(0);
        assertEquals("HOST=near\nOWN=near\nURL=far\n", Files.readString(file));
    }

    private CliRun export(String... more) {
        var words = new Object[6 + more.length];
        System.arraycopy(
                new Object[] {"export", vault, "-n", "company.team", "--to", "env"},
                0,
                words,
                0,
                6);
        System.arraycopy(more, 0, words, 6, more.length);
        return CliRun.with(PASSWORD).run(words);
    }

    private void set(String namespace, String key, String value) {
        CliRun.with(PASSWORD).in(value).run("set", vault, "-n", namespace, key).exits(0);
    }
}
