package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class VaultEditorTest {
    @Test
    void givesTheSameSnapshotWhereABatchIsEmpty() throws EditRefused {
        var edited = EditedVault.with("a");
        var before = edited.vault();
        edited.apply(new VaultEdit.Batch(List.of()));
        assertSame(before, edited.vault());
    }

    @Test
    void anEditOfABatchSeesWhatTheOnesBeforeItDid() throws EditRefused {
        var edited = new EditedVault();
        edited.apply(
                new VaultEdit.Batch(
                        List.of(
                                new VaultEdit.AddNamespace(EditedVault.path("a"), ""),
                                EditedVault.addition("a", "KEY", "v"),
                                new VaultEdit.RenameNamespace(EditedVault.path("a"), "b"))));
        assertEquals("v", edited.secret("b", "KEY").value().text());
    }

    @Test
    void allOfABatchIsRefusedForOneOfIt() throws EditRefused {
        var edited = EditedVault.with("a");
        NamespaceEditsTest.assertRefused(
                "namespace-missing",
                edited,
                new VaultEdit.Batch(
                        List.of(
                                EditedVault.addition("a", "KEY", "v"),
                                EditedVault.addition("gone", "KEY", "v"))));
    }

    @Test
    void namesTheVaultWithoutTheBlanksAroundIt() throws EditRefused {
        var edited =
                new EditedVault().apply(new VaultEdit.RenameVault(" \tOurs \uD83D\uDE00\u2003"));
        assertEquals("Ours \uD83D\uDE00", edited.vault().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n\u2003"})
    void refusesAVaultWithoutAName(String name) {
        NamespaceEditsTest.assertRefused(
                "vault-name-empty", new EditedVault(), new VaultEdit.RenameVault(name));
    }

    @Test
    void renamingTheVaultToWhatItIsCalledChangesNothing() throws EditRefused {
        var edited = new EditedVault();
        var before = edited.vault();
        edited.apply(new VaultEdit.RenameVault(before.name()));
        assertSame(before, edited.vault());
    }
}
