package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.NamespacePath;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.service.EditRefused;
import dev.kista.service.VaultSession;
import dev.kista.store.Credentials;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.VaultException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.time.InstantSource;

/// `kista trash` and `kista restore NAME`.
class TrashCommandTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;
    private Path vault;

    @BeforeEach
    void makesAVault() {
        vault = folder.resolve("v.kdbx");
        run().run("create", vault).exits(0);
        set("company", "ONE");
        set("company.team", "TWO");
        set("other", "TWO");
    }

    @Test
    void movesASecretThereAndBackToWhereItWas() {
        run().run("trash", vault, "company.team/TWO").exits(0).printsNothing().says("");
        run().run("get", vault, "-n", "company.team", "TWO").exits(1);
        var list = run().run("trash", vault).exits(0).out();
        assertTrue(
                list.matches(
                        "ID        SINCE                 SECRETS  WAS\n"
                                + "[0-9a-f]{8}  2026-03-01T10:00:00Z  -        company.team/TWO\n"),
                list);
        run().run("restore", vault, "two").exits(0).says("");
        run().run("get", vault, "-n", "company.team", "TWO").exits(0).prints("TWO of company.team");
        run().run("trash", vault).exits(0).printsNothing().says("kista: The trash is empty.\n");
    }

    @Test
    void asksWhichOneIsMeant() {
        run().run("trash", vault, "TWO", "-n", "company.team").exits(0);
        run().run("trash", vault, "TWO").exits(0);
        var refused = run().run("restore", vault, "TWO").exits(1).err();
        assertTrue(refused.contains("TWO is there more than once: "), refused);
        run().run("restore", vault, "other/TWO").exits(0);
        run().run("get", vault, "-n", "other", "TWO").prints("TWO of other");
        run().run("get", vault, "-n", "company.team", "TWO").exits(1);
    }

    @Test
    void restoresByTheBeginningOfAnId() {
        run().run("trash", vault, "ONE").exits(0);
        var id = run().run("trash", vault).out().lines().skip(1).findFirst().orElse("");
        run().run("restore", vault, id.substring(0, 8)).exits(0);
        run().run("get", vault, "-n", "company", "ONE").prints("ONE of company");
    }

    @Test
    void restoresANamespaceWithAllItHolds() throws VaultException, EditRefused {
        deleteNamespace("company");
        var list = run().run("trash", vault).exits(0).out();
        assertTrue(list.endsWith("  2        company\n"), list);
        run().run("restore", vault, "company").exits(0);
        run().run("get", vault, "-n", "company.team", "TWO").prints("TWO of company.team");
    }

    @Test
    void tellsAProgramWhatLiesThere() throws VaultException, EditRefused {
        run().run("trash", vault, "other/TWO").exits(0);
        deleteNamespace("company");
        var all = JsonMapper.shared().readTree(run().run("trash", vault, "--format=json").out());
        assertEquals(2, all.size());
        for (var each : all) {
            var isNamespace = "namespace".equals(each.get("kind").stringValue());
            assertEquals(isNamespace ? "company" : "TWO", each.get("name").stringValue());
            assertEquals(isNamespace, each.has("secrets"));
        }
        assertFalse(all.toString().contains("TWO of"), all.toString());
    }

    @Test
    void emptiesItForGood() {
        run().run("trash", vault, "ONE").exits(0);
        run().run("trash", vault, "--empty").exits(0).says("kista: 1 deleted for good\n");
        run().run("restore", vault, "ONE").exits(1).says("kista: There is no ONE in the trash.\n");
        run().run("trash", vault, "--empty").exits(0).says("kista: 0 deleted for good\n");
    }

    @Test
    void refusesToRestoreWhereTheKeyIsTakenAgain() {
        run().run("trash", vault, "ONE").exits(0);
        set("company", "ONE");
        var run = run().run("restore", vault, "ONE").exits(1);
        assertTrue(run.err().contains("There is a secret ONE in company already"), run.err());
    }

    @Test
    void refusesWhatContradictsItself() {
        run().run("trash", vault, "ONE", "--empty")
                .exits(2)
                .says("kista: A key and --empty exclude each other.\n");
        run().run("get", vault, "-n", "company", "ONE").exits(0);
        run().run("trash", vault, "NONE").exits(1);
    }

    private void deleteNamespace(String path) throws VaultException, EditRefused {
        var session = new VaultSession(new KdbxVaultStore(), vault, InstantSource.system());
        try (session;
                var password = SecretValue.ofText(PASSWORD)) {
            session.unlock(Credentials.password(password));
            session.apply(new VaultEdit.DeleteNamespace(NamespacePath.of(path)));
            session.save();
        }
    }

    private void set(String namespace, String key) {
        run().in(key + " of " + namespace).run("set", vault, "-n", namespace, key).exits(0);
    }

    private static CliRun run() {
        return CliRun.with(PASSWORD);
    }
}
