package dev.kista.service;

import static dev.kista.service.EditedVault.addition;
import static dev.kista.service.EditedVault.foreignSecret;
import static dev.kista.service.EditedVault.keyOf;
import static dev.kista.service.EditedVault.path;
import static dev.kista.service.EditedVault.tags;
import static dev.kista.service.EditedVault.valueOf;
import static dev.kista.service.NamespaceEditsTest.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.HistoryLimits;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class SecretEditsTest {
    @Test
    void addsASecretWithAllItsFields() throws EditRefused {
        var expiry = Instant.parse("2027-01-01T00:00:00Z");
        var edited = EditedVault.with("a");
        edited.apply(
                new VaultEdit.AddSecret(
                        path("a"),
                        new SecretKey("KEY"),
                        SecretValue.ofText("v"),
                        "what for",
                        tags("prod", "db"),
                        expiry));
        var secret = edited.secret("a", "KEY");
        assertEquals("v", secret.value().text());
        assertEquals("what for", secret.description());
        assertEquals(tags("db", "prod"), secret.tags());
        assertEquals(expiry, secret.times().expires().orElseThrow());
        assertEquals(EditedVault.START, secret.times().created());
    }

    @Test
    void addsSecretsInTheirOrder() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "Z", "1").add("a", "B", "2").add("a", "M", "3");
        assertEquals(List.of("Z", "B", "M"), keys(edited));
    }

    @Test
    void refusesTwoKeysThatDifferByCaseAlone() {
        var foreign = foreignSecret("api_token");
        var vault = EditedVault.empty(HistoryLimits.DEFAULT);
        var edited = new EditedVault(vault.withRoot(vault.root().withSecrets(List.of(foreign))));
        assertRefused("key-exists", edited, addition("", "API_TOKEN", "v"));
    }

    @Test
    void takesTheSameKeyInAnotherNamespace() throws EditRefused {
        var edited = EditedVault.with("a", "b").add("a", "KEY", "1").add("b", "KEY", "2");
        assertEquals("2", edited.secret("b", "KEY").value().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "key", "1KEY", "A-B", "A B", "A.B", "Ä", "A="})
    void refusesAKeyThatIsNone(String key) throws EditRefused {
        assertRefused("key-invalid", EditedVault.with("a"), addition("a", key, "v"));
    }

    @Test
    void refusesANamespaceThatIsNotThere() {
        assertRefused("namespace-missing", new EditedVault(), addition("gone", "KEY", "v"));
    }

    @Test
    void changesNothingButWhatIsGiven() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "KEY", "v");
        var id = edited.id("a", "KEY");
        edited.apply(new VaultEdit.ChangeSecret(id, null, null, "described", null));
        edited.apply(new VaultEdit.ChangeSecret(id, null, null, null, tags("prod")));
        edited.apply(keyOf(id, "OTHER"));
        var secret = edited.secret("a", "OTHER");
        assertEquals("v", secret.value().text());
        assertEquals("described", secret.description());
        assertEquals(tags("prod"), secret.tags());
        assertEquals(3, secret.history().size());
    }

    @Test
    void keepsTheSnapshotWhenTheValueIsTheSame() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "KEY", "v");
        var before = edited.vault();
        edited.apply(valueOf(edited.id("a", "KEY"), "v"));
        assertSame(before, edited.vault());
    }

    @Test
    void refusesToRenameOntoAnotherKey() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "ONE", "1").add("a", "TWO", "2");
        assertRefused("key-exists", edited, keyOf(edited.id("a", "ONE"), "TWO"));
    }

    @Test
    void changesTheCaseOfAKeyOfAnotherProgram() throws EditRefused {
        var foreign = foreignSecret("api_token");
        var vault = EditedVault.empty(HistoryLimits.DEFAULT);
        var edited = new EditedVault(vault.withRoot(vault.root().withSecrets(List.of(foreign))));
        edited.apply(keyOf(foreign.id(), "API_TOKEN"));
        assertEquals("API_TOKEN", edited.secret("", "API_TOKEN").key().text());
    }

    @Test
    void changesTheValueUnderAKeyOfAnotherProgram() throws EditRefused {
        var foreign = foreignSecret("My bank");
        var vault = EditedVault.empty(HistoryLimits.DEFAULT);
        var edited = new EditedVault(vault.withRoot(vault.root().withSecrets(List.of(foreign))));
        edited.apply(valueOf(foreign.id(), "changed"));
        var secret = edited.secret("", "My bank");
        assertEquals("changed", secret.value().text());
        assertSame(foreign.extras(), secret.extras());
    }

    @Test
    void setsAndClearsAnExpiryWithoutARevision() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "KEY", "v");
        var id = edited.id("a", "KEY");
        var expiry = Instant.parse("2027-01-01T00:00:00Z");
        edited.apply(new VaultEdit.ExpireSecret(id, expiry));
        assertEquals(expiry, edited.secret("a", "KEY").times().expires().orElseThrow());
        edited.apply(new VaultEdit.ExpireSecret(id, null));
        assertTrue(edited.secret("a", "KEY").times().expires().isEmpty());
        assertEquals(List.of(), edited.secret("a", "KEY").history());
    }

    @Test
    void movesASecretAndRemembersWhereItWas() throws EditRefused {
        var edited = EditedVault.with("a", "b").add("a", "KEY", "v");
        var id = edited.id("a", "KEY");
        edited.at("2026-03-02T00:00:00Z").apply(new VaultEdit.MoveSecret(id, path("b")));
        var moved = edited.secret("b", "KEY");
        assertEquals(id, moved.id());
        assertEquals(edited.namespace("a").id(), moved.previousParent());
        assertEquals(Instant.parse("2026-03-02T00:00:00Z"), moved.times().moved());
        assertEquals(EditedVault.START, moved.times().modified());
        assertEquals(List.of(), keys(edited));
    }

    @Test
    void refusesToMoveWhereTheKeyIsTaken() throws EditRefused {
        var edited = EditedVault.with("a", "b").add("a", "KEY", "1").add("b", "KEY", "2");
        assertRefused(
                "key-exists", edited, new VaultEdit.MoveSecret(edited.id("a", "KEY"), path("b")));
    }

    @Test
    void refusesASecretThatIsNotThere() {
        assertRefused("secret-missing", new EditedVault(), valueOf(UUID.randomUUID(), "v"));
    }

    @Test
    void appliesABatchAsOneOrNotAtAll() throws EditRefused {
        var edited = EditedVault.with("a");
        var batch =
                new VaultEdit.Batch(
                        List.of(addition("a", "ONE", "1"), addition("a", "ONE", "again")));
        assertRefused("key-exists", edited, batch);
        edited.apply(
                new VaultEdit.Batch(
                        List.of(
                                new VaultEdit.AddNamespace(path("b"), ""),
                                addition("b", "ONE", "1"))));
        assertEquals("1", edited.secret("b", "ONE").value().text());
    }

    @Test
    void renamesTheVault() throws EditRefused {
        var edited = new EditedVault().apply(new VaultEdit.RenameVault("Ours"));
        assertEquals("Ours", edited.vault().name());
        assertRefused("vault-name-empty", edited, new VaultEdit.RenameVault("  "));
    }

    @Test
    void saysNoValueWhenItRefuses() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "KEY", "sentinel");
        var refused =
                assertThrows(
                        EditRefused.class, () -> edited.apply(addition("a", "KEY", "sentinel")));
        assertTrue(!refused.toString().contains("sentinel"));
    }

    private static List<String> keys(EditedVault edited) {
        return edited.namespace("a").secrets().stream().map(each -> each.key().text()).toList();
    }
}
