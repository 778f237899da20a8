package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The real KeePassXC opens what Kista writes.
class KeePassXcReadsKistaTest {
    private static final String PASSWORD = "correct horse";

    @TempDir Path folder;
    private KeePassXc keePassXc;

    @BeforeEach
    void needsKeePassXc() {
        keePassXc = KeePassXc.with(PASSWORD);
    }

    @Test
    void listsNamespacesAsGroups() throws IOException {
        create();
        var listing = keePassXc.run(folder, List.of("ls", "-q", "-R", "-f", "vault.kdbx"));
        assertTrue(listing.contains("company/team/API_TOKEN"), listing);
        assertTrue(listing.contains("company/DB_URL"), listing);
    }

    @Test
    void showsTheValue() throws IOException {
        create();
        var shown =
                keePassXc.run(
                        folder,
                        List.of(
                                "show",
                                "-q",
                                "-s",
                                "-a",
                                "Password",
                                "vault.kdbx",
                                "company/team/API_TOKEN"));
        assertEquals("t0p=\"s€cret\"😀\n", shown);
    }

    @Test
    void showsDescriptionAndTags() throws IOException {
        create();
        var shown =
                keePassXc.run(
                        folder,
                        List.of(
                                "show",
                                "-q",
                                "-a",
                                "Notes",
                                "-a",
                                "Tags",
                                "vault.kdbx",
                                "company/team/API_TOKEN"));
        assertEquals("for the <API> & more\nci,prod\n", shown.replace(';', ','));
    }

    private void create() throws IOException {
        var token =
                Vaults.tagged(
                        Vaults.described(
                                Vaults.secret("API_TOKEN", "t0p=\"s€cret\"😀"),
                                "for the <API> & more"),
                        "prod",
                        "ci");
        var vault = Vaults.with(Vaults.empty("Team"), "company.team", token);
        vault = Vaults.with(vault, "company", Vaults.secret("DB_URL", "jdbc:x"));
        try (var file =
                new KdbxVaultStore()
                        .create(
                                folder.resolve("vault.kdbx"),
                                vault,
                                Vaults.password(PASSWORD),
                                KeyDerivationCost.FLOOR)) {
            assertEquals("Team", file.vault().name());
        }
    }
}
