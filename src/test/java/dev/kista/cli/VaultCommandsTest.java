package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class VaultCommandsTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;
    private Path vault;

    @BeforeEach
    void setUp() {
        vault = folder.resolve("ours.kdbx");
        run().run("create", vault).exits(0).printsNothing().says("");
    }

    @Test
    void createsNoSecondVaultOverTheFirst() throws IOException {
        var before = Files.readAllBytes(vault);
        run().run("create", vault).exits(1);
        assertEquals(before.length, Files.size(vault));
    }

    @Test
    void asksTwiceForTheNewPassword() {
        new CliRun().typing(PASSWORD, PASSWORD).run("create", folder.resolve("n.kdbx")).exits(0);
        var other = folder.resolve("o.kdbx");
        new CliRun()
                .typing(PASSWORD, "another")
                .run("create", other)
                .exits(1)
                .says("kista: The two passwords differ. Nothing was made.\n");
        assertFalse(Files.exists(other));
    }

    @Test
    void saysWhenThereIsNobodyToAsk() {
        var run = new CliRun().run("list", vault).exits(2).printsNothing();
        assertTrue(run.err().contains("KISTA_PASSWORD"), run.err());
    }

    @Test
    void warnsOfAWeakPassword() {
        var run = CliRun.with("password").run("create", folder.resolve("n.kdbx")).exits(0);
        assertTrue(run.err().contains("warning: the master password is guessed in"), run.err());
    }

    @Test
    void refusesAnEmptyPassword() {
        CliRun.with("").run("create", folder.resolve("n.kdbx")).exits(1);
        assertFalse(Files.exists(folder.resolve("n.kdbx")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n"})
    void takesThePasswordFromAFile(String end) throws IOException {
        var file = Files.writeString(folder.resolve("password"), PASSWORD + end);
        new CliRun().run("list", vault, "--password-file", file).exits(0);
    }

    @Test
    void dropsOneLineBreakOfThePasswordFileOnly() throws IOException {
        var file = Files.writeString(folder.resolve("password"), PASSWORD + "\n\n");
        new CliRun().run("list", vault, "--password-file", file).exits(1);
    }

    @Test
    void tellsAWrongPassword() {
        var run = CliRun.with("wrong").run("list", vault).exits(1).printsNothing();
        assertTrue(run.err().startsWith("kista: The master password"), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void givesBackExactlyWhatWasSet() {
        set("company.team", "DB_PASSWORD", "hush $HOME 'x' \"y\" #z =\n").exits(0);
        run().run("get", vault, "-n", "company.team", "DB_PASSWORD")
                .exits(0)
                .prints("hush $HOME 'x' \"y\" #z =\n")
                .says("");
    }

    @Test
    void endsTheLineForAPersonAtATerminal() {
        set("a", "KEY", "hush");
        run().outToTerminal().run("get", vault, "-n", "a", "KEY").exits(0).prints("hush\n");
    }

    @Test
    void warnsOfALineBreakThatEchoAdded() {
        var run = set("a", "KEY", "hush\n").exits(0);
        assertTrue(run.err().contains("ends with a line break"), run.err());
    }

    @Test
    void asksForAValueAtATerminal() {
        run().inFromTerminal().typing("hush").run("set", vault, "-n", "a", "KEY").exits(0);
        run().run("get", vault, "-n", "a", "KEY").prints("hush");
    }

    @Test
    void replacesAValueWhateverTheCaseOfTheKey() {
        set("a", "db_password", "one").exits(0);
        set("a", "Db_Password", "two").exits(0);
        run().run("get", vault, "-n", "a", "DB_PASSWORD").prints("two");
    }

    @Test
    void refusesAValueThatIsNoText() {
        run().in(new byte[] {(byte) 0xC3, 0x28})
                .run("set", vault, "-n", "a", "KEY")
                .exits(1)
                .says("kista: The value is no well-formed UTF-8 text and cannot be stored.\n");
    }

    @Test
    void refusesAKeyAndANamespaceThatAreNone() {
        set("a", "not-a-key", "hush").exits(1);
        set("Not A Namespace", "KEY", "hush").exits(1);
    }

    @Test
    void saysWhichSecretIsNotThere() {
        set("a", "KEY", "hush");
        run().run("get", vault, "-n", "a", "OTHER")
                .exits(1)
                .printsNothing()
                .says("kista: There is no secret OTHER in a.\n");
        run().run("get", vault, "-n", "b", "KEY")
                .exits(1)
                .says("kista: There is no namespace b in ours.\n");
    }

    @Test
    void listsWithoutValues() {
        set("company", "ONE", "hush");
        set("company.team", "TWO", "hush");
        set("other", "THREE", "hush");
        run().run("list", vault, "-n", "company")
                .exits(0)
                .prints(
                        """
                        NAMESPACE     KEY  UPDATED               EXPIRES  TAGS  DESCRIPTION
                        company       ONE  2026-03-01T10:00:00Z  -        -
                        company.team  TWO  2026-03-01T10:00:00Z  -        -
                        """);
    }

    @Test
    void listsAsJsonForAProgram() {
        set("a", "KEY", "hush");
        run().run("list", vault, "--format", "json")
                .exits(0)
                .prints(
                        """
                        [ {
                          "namespace" : "a",
                          "key" : "KEY",
                          "description" : "",
                          "tags" : [ ],
                          "updated" : "2026-03-01T10:00:00Z",
                          "expires" : null
                        } ]
                        """);
    }

    @Test
    void listsNothingOfAnEmptyVault() {
        run().run("list", vault).exits(0).printsNothing();
        run().run("list", vault, "--format", "json").exits(0).prints("[ ]\n");
    }

    @Test
    void importsANamespaceAndSumsUp() {
        set("a", "SAME", "1");
        set("a", "CHANGED", "1");
        run().in("{\"SAME\": \"1\", \"CHANGED\": \"2\", \"new\": \"3\"}")
                .run("import", vault, "-", "-n", "a")
                .exits(0)
                .printsNothing()
                .says("kista: 1 new, 1 changed, 1 same, 0 refused\n");
        run().run("get", vault, "-n", "a", "NEW").prints("3");
        run().run("get", vault, "-n", "a", "CHANGED").prints("2");
    }

    @Test
    void importsNothingWhereAKeyIsRefused() {
        var run =
                run().in("{\"GOOD\": \"1\", \"not a key\": \"2\"}")
                        .run("import", vault, "-", "-n", "a")
                        .exits(1);
        assertTrue(run.err().contains("not a key: "), run.err());
        assertTrue(run.err().contains("NOT_A_KEY"), run.err());
        run().run("list", vault).printsNothing();
    }

    @Test
    void passesOverWhatIsRefusedIfToldTo() {
        run().in("{\"GOOD\": \"1\", \"not a key\": \"2\"}")
                .run("import", vault, "-", "-n", "a", "--skip-refused")
                .exits(0);
        run().run("get", vault, "-n", "a", "GOOD").prints("1");
    }

    @Test
    void exportsANamespace() {
        set("a", "ONE", "1");
        set("a", "TWO", "2");
        run().run("export", vault, "-n", "a", "--to", "encoded")
                .exits(0)
                .prints("SECRET_ONE=MQ==\nSECRET_TWO=Mg==\n")
                .says("");
    }

    @Test
    void exportsToAFile() throws IOException {
        set("a", "ONE", "1");
        var out = folder.resolve(".env_encoded");
        run().run("export", vault, "-n", "a", "--to", "encoded", "-o", out)
                .exits(0)
                .printsNothing();
        assertEquals("SECRET_ONE=MQ==\n", Files.readString(out));
    }

    @Test
    void saysWhenAnExportIsEmpty() {
        run().in("{\"A\": \"1\"}").run("import", vault, "-", "-n", "a.b").exits(0);
        var run = run().run("export", vault, "-n", "a", "--to", "encoded").exits(0);
        assertEquals("kista: a holds no secrets.\n", run.err());
    }

    private CliRun run() {
        return CliRun.with(PASSWORD);
    }

    private CliRun set(String namespace, String key, String value) {
        return run().in(value).run("set", vault, "-n", namespace, key);
    }
}
