package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.model.DeletedId;
import dev.kista.model.HistoryLimits;
import dev.kista.model.SecretHeap;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;
import dev.kista.model.Vault;
import dev.kista.store.VaultException.Reason;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What is saved is what is read, to the byte and the character.
class RoundTripTest {
    private final KdbxVaultStore store = new KdbxVaultStore();
    private final SecretHeap heap = new SecretHeap();

    @TempDir Path folder;

    @AfterEach
    void wipes() {
        heap.close();
    }

    static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "\n",
                "a\r\nb\rc\nd",
                " leading and trailing ",
                "\ttab",
                "😀👩‍👩‍👧 ünï 漢字",
                "<a & 'b' \"c\"> ]]> <!-- -->",
                "line 1\nline 2\n",
                "x".repeat(10_000),
                "-----BEGIN KEY-----\nabc=\n-----END KEY-----\n",
                "{\"a\": \"b\\n\"}",
                "\u0000",
                "\u0001\u0008\u000b\u001f",
                "\u007f\u0085\u2028\ufeff",
                "\uffff\ufffe",
                "&#xD;&amp;",
                "a;b,c");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextAsValue(String text) throws IOException {
        assertSame(Vaults.with(Vaults.empty("v"), "a", Vaults.secret("KEY", text)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextAsDescriptionKeyAndName(String text) throws IOException {
        var secret = Vaults.described(Vaults.secret(text, "x"), text);
        var vault = Vaults.with(Vaults.empty(text), "", secret);
        var namespace = Vaults.namespace(text).withDescription(text);
        assertSame(vault.withRoot(vault.root().withChildren(List.of(namespace))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keePassXcShowsEveryValue(String text) throws IOException {
        var keePassXc = KeePassXc.with("pw");
        create(Vaults.with(Vaults.empty("v"), "", Vaults.secret("KEY", text)));
        var shown =
                keePassXc.run(
                        folder, List.of("show", "-q", "-s", "-a", "Password", "v.kdbx", "KEY"));
        var untilNul = text.contains("\u0000") ? text.substring(0, text.indexOf('\u0000')) : text;
        assertEquals(untilNul + "\n", shown);
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        var bytes = new byte[256];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        var secret = Vaults.secret("KEY", SecretValue.of(bytes));
        create(Vaults.with(Vaults.empty("v"), "", secret));
        try (var file = open()) {
            assertArrayEquals(bytes, Vaults.find(file.vault(), "", "KEY").value().toBytes());
        }
    }

    @Test
    void bytesThatAreNoTextSurviveAnEditByKeePassXc() throws IOException {
        var keePassXc = KeePassXc.with("pw");
        var bytes = new byte[] {(byte) 0xff, 0, (byte) 0xc3};
        create(Vaults.with(Vaults.empty("v"), "", Vaults.secret("KEY", SecretValue.of(bytes))));
        keePassXc.run(folder, List.of("edit", "-q", "--notes", "theirs", "v.kdbx", "KEY"));
        try (var file = open()) {
            var secret = Vaults.find(file.vault(), "", "KEY");
            assertEquals("theirs", secret.description());
            assertArrayEquals(bytes, secret.value().toBytes());
        }
    }

    @Test
    void aPasswordThatKeePassXcSetsReplacesBytesThatAreNoText() throws IOException {
        var keePassXc = KeePassXc.with("pw");
        var bytes = new byte[] {(byte) 0xff};
        create(Vaults.with(Vaults.empty("v"), "", Vaults.secret("KEY", SecretValue.of(bytes))));
        keePassXc.run(folder, List.of("edit", "-q", "-p", "v.kdbx", "KEY"), "text");
        try (var file = open()) {
            assertEquals("text", Vaults.find(file.vault(), "", "KEY").value().text());
        }
    }

    @Test
    void historyExpiryTagsAndTrash() throws IOException {
        var secret =
                Vaults.tagged(
                        Vaults.changed(
                                Vaults.changed(
                                        Vaults.secret("KEY", "1"), "2", Vaults.NOW.plusSeconds(5)),
                                "3",
                                Vaults.NOW.plusSeconds(9)),
                        "b",
                        "a c");
        var expiring =
                Vaults.timed(
                                Vaults.secret("SOON", "x"),
                                new Times(
                                        Instant.parse("0001-01-01T00:00:00Z"),
                                        Instant.parse("1969-12-31T23:59:59Z"),
                                        Vaults.NOW,
                                        Instant.parse("9999-12-31T23:59:59Z"),
                                        Vaults.NOW,
                                        7))
                        .withPreviousParent(UUID.randomUUID());
        var vault = Vaults.with(Vaults.empty("v"), "a.b", secret, expiring);
        var trash = Vaults.namespace("Trash").withPreviousParent(UUID.randomUUID());
        vault = vault.withRoot(vault.root().withChildren(List.of(trash))).withTrash(trash.id());
        vault = vault.withDeleted(List.of(new DeletedId(UUID.randomUUID(), Vaults.NOW)));
        assertSame(
                new Vault(
                        vault.name(),
                        vault.root(),
                        vault.trashId(),
                        vault.deleted(),
                        new HistoryLimits(-1, 1234),
                        vault.extras()));
    }

    @Property(tries = 60)
    void anyText(@ForAll String text) throws IOException {
        if (text.codePoints().anyMatch(each -> each >= 0xD800 && each < 0xE000)) {
            return;
        }
        var here = Files.createTempDirectory("round-trip");
        var path = here.resolve("v.kdbx");
        var vault =
                Vaults.with(
                        Vaults.empty(text), "", Vaults.described(Vaults.secret(text, text), text));
        store.create(path, vault, Vaults.password("pw"), Vaults.CHEAP).close();
        try (var file = store.open(path, Vaults.password("pw"), heap)) {
            assertEquals(VaultText.of(vault), VaultText.of(file.vault()));
        } finally {
            Files.delete(path);
            Files.delete(here);
        }
    }

    static Stream<Vault> vaultsThatNoFileCanHold() {
        var vault = Vaults.empty("v");
        return Stream.of(
                Vaults.empty("half \ud83d"),
                Vaults.with(vault, "", Vaults.secret("half \ud83d", "x")),
                Vaults.with(vault, "", Vaults.described(Vaults.secret("K", "x"), "\udc00")),
                Vaults.with(vault, "", Vaults.tagged(Vaults.secret("K", "x"), "a;b")),
                Vaults.with(vault, "", Vaults.tagged(Vaults.secret("K", "x"), "a,b")),
                Vaults.with(vault, "", Vaults.tagged(Vaults.secret("K", "x"), " a")));
    }

    @ParameterizedTest
    @MethodSource("vaultsThatNoFileCanHold")
    void refusesWhatItWouldChange(Vault vault) throws IOException {
        create(Vaults.empty("before"));
        var before = Files.readAllBytes(path());
        try (var file = open()) {
            var failure = assertThrows(VaultException.class, () -> file.save(vault));
            assertEquals(Reason.NOT_STORABLE, failure.reason());
        }
        assertArrayEquals(before, Files.readAllBytes(path()));
    }

    private void assertSame(Vault vault) throws IOException {
        create(vault);
        try (var file = open()) {
            assertEquals(VaultText.of(vault), VaultText.of(file.vault()));
            file.save(file.vault());
        }
        try (var file = open()) {
            assertEquals(VaultText.of(vault), VaultText.of(file.vault()));
        }
    }

    private void create(Vault vault) throws IOException {
        store.create(path(), vault, Vaults.password("pw"), Vaults.CHEAP).close();
    }

    private VaultFile open() throws VaultException {
        return store.open(path(), Vaults.password("pw"), heap);
    }

    private Path path() {
        return folder.resolve("v.kdbx");
    }
}
