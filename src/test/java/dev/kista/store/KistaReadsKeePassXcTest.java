package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.NamespacePath;
import dev.kista.model.SecretHeap;
import dev.kista.store.VaultException.Reason;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// Kista opens what the real KeePassXC writes, and loses nothing of it. KeePassXC's command line
/// makes files of version 3.1.
class KistaReadsKeePassXcTest {
    private static final String PASSWORD = "correct horse";

    private final KdbxVaultStore store = new KdbxVaultStore();
    private final SecretHeap heap = new SecretHeap();

    @TempDir Path folder;
    private KeePassXc keePassXc;
    private Path path;

    @BeforeEach
    void makesAVault() throws IOException {
        keePassXc = KeePassXc.with(PASSWORD);
        path = folder.resolve("theirs.kdbx");
        keePassXc.run(folder, List.of("db-create", "-q", "-p", "theirs.kdbx"), PASSWORD);
        cli("mkdir", "-q", "theirs.kdbx", "company");
        cli("mkdir", "-q", "theirs.kdbx", "company/team");
        add("company/TOKEN", "first", "-u", "me", "--url", "https://x", "--notes", "why & how");
        add("company/OTHER key", "p\"ä😀");
        keePassXc.run(
                folder, List.of("edit", "-q", "-p", "theirs.kdbx", "company/TOKEN"), "second");
        Files.writeString(folder.resolve("notes.txt"), "attached");
        cli("attachment-import", "-q", "theirs.kdbx", "company/TOKEN", "a.txt", "notes.txt");
    }

    @AfterEach
    void wipes() {
        heap.close();
    }

    @Test
    void readsValuesGroupsAndHistory() throws IOException {
        try (var file = open()) {
            var token = Vaults.find(file.vault(), "company", "TOKEN");
            assertEquals("second", token.value().text());
            assertEquals("why & how", token.description());
            assertEquals("first", token.history().getFirst().value().text());
            assertEquals(
                    "p\"ä😀", Vaults.find(file.vault(), "company", "OTHER key").value().text());
        }
    }

    @Test
    void readsWhereAMovedSecretWas() throws IOException {
        cli("mv", "-q", "theirs.kdbx", "company/OTHER key", "company/team");
        try (var file = open()) {
            var company = file.vault().namespace(NamespacePath.of("company")).orElseThrow();
            assertFalse(file.isOlderFormat());
            assertEquals(
                    company.id(),
                    Vaults.find(file.vault(), "company.team", "OTHER key").previousParent());
        }
    }

    @Test
    void asksBeforeItTurnsAnOldFileIntoANewOne() throws IOException {
        var before = Files.readAllBytes(path);
        try (var file = open()) {
            assertTrue(file.isOlderFormat());
            var failure =
                    assertThrows(VaultException.class, () -> file.save(file.vault().withName("x")));
            assertEquals(Reason.OLDER_FORMAT, failure.reason());
        }
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void editingOneSecretOfAnOldFileKeepsEverythingElse() throws IOException {
        var before = export();
        editTheToken();
        assertEquals(normal(before).replaceFirst(">second<", ">third<"), normal(export()));
    }

    @Test
    void aFileThatBothEditInTurnsKeepsEverything() throws IOException {
        editTheToken();
        keePassXc.run(
                folder, List.of("edit", "-q", "-p", "theirs.kdbx", "company/TOKEN"), "fourth");
        var before = export();
        try (var file = open()) {
            assertFalse(file.isOlderFormat());
            file.save(
                    Vaults.edit(
                            file.vault(),
                            "company",
                            "TOKEN",
                            each -> Vaults.valued(each, "fifth")));
        }
        assertEquals(before.replace(">fourth<", ">fifth<"), export());
    }

    @Test
    void anEditWithAHistoryOpensInKeePassXc() throws IOException {
        keePassXc.run(
                folder, List.of("edit", "-q", "-p", "theirs.kdbx", "company/TOKEN"), "fourth");
        try (var file = open()) {
            file.allowUpgrade();
            file.save(
                    Vaults.edit(
                            file.vault(),
                            "company",
                            "TOKEN",
                            each -> Vaults.changed(each, "fifth", Instant.now())));
        }
        assertTrue(export().contains(">fifth<"));
        assertTrue(export().contains(">fourth<"));
    }

    @Test
    void theAttachmentIsStillThere() throws IOException {
        editTheToken();
        cli("attachment-export", "-q", "theirs.kdbx", "company/TOKEN", "a.txt", "out.txt");
        assertEquals("attached", Files.readString(folder.resolve("out.txt")));
    }

    @Test
    void whatKistaMovesToItsTrashIsInTheirs() throws IOException {
        try (var file = open()) {
            file.allowUpgrade();
            var vault = file.vault();
            var company = vault.namespace(NamespacePath.of("company")).orElseThrow();
            var trash = Vaults.namespace("Trash").withChildren(List.of(company));
            file.save(
                    vault.withRoot(vault.root().withChildren(List.of(trash)))
                            .withTrash(trash.id()));
        }
        assertTrue(export().contains("<RecycleBinEnabled>True</RecycleBinEnabled>"));
        cli("rm", "-q", "theirs.kdbx", "Trash/company/TOKEN");
        assertFalse(cli("ls", "-q", "-R", "theirs.kdbx").contains("TOKEN"));
    }

    @Test
    void keepsIconsAutoTypeAndCustomData() throws IOException {
        try (var in = getClass().getResourceAsStream("keepassxc.xml")) {
            Files.write(folder.resolve("rich.xml"), in.readAllBytes());
        }
        Files.delete(path);
        KeePassXc.run(
                folder,
                PASSWORD,
                List.of("import", "-q", "-p", "rich.xml", "theirs.kdbx"),
                PASSWORD);
        var before = export();
        assertTrue(before.contains("<Key>browser</Key>"), before);
        editTheToken();
        assertEquals(before.replace(">second<", ">third<"), export());
    }

    /// The same in every version of the format: times in one form, attachments only where they
    /// belong, and without the one time that only newer versions have.
    private static String normal(String xml) {
        return Pattern.compile(">([A-Za-z0-9+/]{11}=)<")
                .matcher(xml)
                .replaceAll(match -> ">" + time(match.group(1)) + "<")
                .replaceAll("(?s)\\s*<Binaries>.*?</Binaries>", "")
                .replaceAll("\\s*<SettingsChanged>.*?</SettingsChanged>", "");
    }

    private static Instant time(String base64) {
        var seconds =
                ByteBuffer.wrap(Base64.getDecoder().decode(base64))
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getLong();
        return Instant.parse("0001-01-01T00:00:00Z").plusSeconds(seconds);
    }

    private void editTheToken() throws IOException {
        try (var file = open()) {
            file.allowUpgrade();
            file.save(
                    Vaults.edit(
                            file.vault(),
                            "company",
                            "TOKEN",
                            each -> Vaults.valued(each, "third")));
        }
    }

    /// All of it in KeePassXC's own words, but for who wrote it, the text of random length that
    /// Kista adds, and the time of reading that KeePassXC adds.
    private String export() throws IOException {
        return cli("export", "-q", "theirs.kdbx")
                .replaceAll("<Generator>.*?</Generator>", "")
                .replaceAll(
                        "(?s)\\s*<Item>\\s*<Key>(kista.slug|_LAST_MODIFIED)</Key>.*?</Item>", "")
                .replaceAll("(?s)\\s*<CustomData>\\s*</CustomData>", "");
    }

    private VaultFile open() throws VaultException {
        return store.open(path, Vaults.password(PASSWORD), heap);
    }

    private String cli(String... command) throws IOException {
        return keePassXc.run(folder, List.of(command));
    }

    private void add(String path, String value, String... more) throws IOException {
        var command = new ArrayList<>(List.of("add", "-q", "-p"));
        command.addAll(List.of(more));
        command.addAll(List.of("theirs.kdbx", path));
        keePassXc.run(folder, command, value);
    }
}
