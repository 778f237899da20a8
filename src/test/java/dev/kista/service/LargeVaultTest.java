package dev.kista.service;

import static dev.kista.service.EditedVault.addition;
import static dev.kista.service.EditedVault.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;

/// 100,000 secrets: a batch is not a walk for each of its edits. The limits are generous; doing it
/// the slow way takes minutes.
class LargeVaultTest {
    private static final int COUNT = 100_000;

    @Test
    void takesABatchOfManyInOneNamespace() throws EditRefused {
        var edited = EditedVault.with("a");
        var additions = new ArrayList<VaultEdit>();
        for (var i = 0; i < COUNT; i++) {
            additions.add(addition("a", "KEY_" + i, "v" + i));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> edited.apply(new VaultEdit.Batch(additions)));
        assertEquals(COUNT, edited.namespace("a").secrets().size());

        var changes = new ArrayList<VaultEdit>();
        for (var each : edited.namespace("a").secrets()) {
            changes.add(
                    new VaultEdit.ChangeSecret(
                            each.id(), null, SecretValue.ofText("w"), null, null));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> edited.apply(new VaultEdit.Batch(changes)));
        assertEquals(
                "w",
                edited.namespace("a")
                        .secret(new SecretKey("KEY_99999"))
                        .orElseThrow()
                        .value()
                        .text());
    }

    @Test
    void makesAHundredSingleEditsAmongMany() throws EditRefused {
        var edited = EditedVault.with("a");
        var additions = new ArrayList<VaultEdit>();
        for (var i = 0; i < 100; i++) {
            additions.add(new VaultEdit.AddNamespace(path("n" + i), ""));
            for (var j = 0; j < COUNT / 100; j++) {
                additions.add(addition("n" + i, "KEY_" + j, "v"));
            }
        }
        edited.apply(new VaultEdit.Batch(additions));
        var id = edited.id("n99", "KEY_999");
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    for (var i = 0; i < 100; i++) {
                        edited.apply(EditedVault.valueOf(id, "v" + i));
                    }
                });
        assertEquals("v99", edited.secret("n99", "KEY_999").value().text());
    }
}
