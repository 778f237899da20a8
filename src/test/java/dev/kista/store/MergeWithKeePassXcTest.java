package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;
import dev.kista.store.merge.Merged;
import dev.kista.store.merge.VaultMerge;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/// The real KeePassXC and Kista, each merging copies that either changed, come to the same.
class MergeWithKeePassXcTest {
    private static final String PASSWORD = "correct horse";

    private final KdbxVaultStore store = new KdbxVaultStore();
    private final SecretHeap heap = new SecretHeap();

    @TempDir Path folder;
    private KeePassXc keePassXc;

    @BeforeEach
    void makesAVaultAndACopy() throws IOException {
        keePassXc = KeePassXc.with(PASSWORD);
        var vault = Vaults.empty("shared");
        vault = Vaults.with(vault, "a", Vaults.secret("ONE", "1"), Vaults.secret("TWO", "2"));
        vault = Vaults.with(vault, "b", Vaults.secret("THREE", "3"));
        store.create(path("a.kdbx"), vault, Vaults.password(PASSWORD), Vaults.CHEAP).close();
        Files.copy(path("a.kdbx"), path("b.kdbx"));
    }

    @AfterEach
    void wipes() {
        heap.close();
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    private void cli(String... words) throws IOException {
        keePassXc.run(folder, List.of(words));
    }

    private VaultFile open(String name) throws VaultException {
        return store.open(path(name), Vaults.password(PASSWORD), heap);
    }

    private void kistaChanges(String name, String namespace, String key, String value)
            throws IOException {
        try (var file = open(name)) {
            file.save(
                    Vaults.edit(
                            file.vault(),
                            namespace,
                            key,
                            each -> Vaults.changed(each, value, Instant.now())));
        }
    }

    private void keePassXcChanges(String name, String entry, String value) throws IOException {
        keePassXc.run(folder, List.of("edit", "-q", "-p", name, entry), value);
    }

    /// Times are kept to the second, and the newer change is to be the newer one.
    private static void nextSecond() throws IOException {
        try {
            Thread.sleep(1100);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private Merged kistaMerges(String into, String from) throws IOException {
        try (var ours = open(into);
                var theirs = open(from)) {
            var merged = VaultMerge.merge(null, ours.vault(), theirs.vault(), Instant.now());
            ours.save(merged.vault());
            return merged;
        }
    }

    /// Both merge the second copy into the first, and everything that the model knows is compared:
    /// ids, places, values, histories, times.
    private Vault bothMerge() throws IOException {
        Files.copy(path("a.kdbx"), path("kista.kdbx"));
        Files.copy(path("a.kdbx"), path("keepassxc.kdbx"));
        kistaMerges("kista.kdbx", "b.kdbx");
        cli("merge", "-q", "-s", "keepassxc.kdbx", "b.kdbx");
        try (var one = open("kista.kdbx");
                var other = open("keepassxc.kdbx")) {
            assertEquals(text(other.vault()), text(one.vault()));
            return one.vault();
        }
    }

    private static List<String> text(Vault vault) {
        return VaultText.of(vault).lines().sorted().toList();
    }

    @Test
    void changesOfOneSecretByEither() throws IOException {
        kistaChanges("a.kdbx", "a", "ONE", "kista");
        nextSecond();
        keePassXcChanges("b.kdbx", "a/ONE", "keepassxc");
        var secret = Vaults.find(bothMerge(), "a", "ONE");
        assertEquals("keepassxc", secret.value().text());
        assertEquals(
                List.of("1", "kista"),
                secret.history().stream().map(each -> each.value().text()).toList());
    }

    @Test
    void theOlderChangeJoinsTheHistory() throws IOException {
        keePassXcChanges("b.kdbx", "a/ONE", "keepassxc");
        nextSecond();
        kistaChanges("a.kdbx", "a", "ONE", "kista");
        var secret = Vaults.find(bothMerge(), "a", "ONE");
        assertEquals("kista", secret.value().text());
        assertEquals("keepassxc", secret.history().getLast().value().text());
    }

    @Test
    void whatKeePassXcAddedMovedAndRenamed() throws IOException {
        nextSecond();
        keePassXc.run(folder, List.of("add", "-q", "-p", "b.kdbx", "b/NEW"), "n");
        cli("mkdir", "-q", "b.kdbx", "b/deep");
        cli("mv", "-q", "b.kdbx", "a/TWO", "b/deep");
        keePassXc.run(folder, List.of("edit", "-q", "-t", "UNO", "b.kdbx", "a/ONE"));
        kistaChanges("a.kdbx", "b", "THREE", "kista");
        var merged = bothMerge();
        assertEquals("2", Vaults.find(merged, "b.deep", "TWO").value().text());
        assertEquals("n", Vaults.find(merged, "b", "NEW").value().text());
        assertEquals("1", Vaults.find(merged, "a", "UNO").value().text());
        assertEquals("kista", Vaults.find(merged, "b", "THREE").value().text());
    }

    @Test
    void whatKistaAddedAndChangedIsMergedByKeePassXc() throws IOException {
        try (var file = open("b.kdbx")) {
            var next = Vaults.with(file.vault(), "a.new", Vaults.secret("FOUR", "4"));
            file.save(
                    Vaults.edit(
                            next, "a", "TWO", each -> Vaults.changed(each, "k", Instant.now())));
        }
        keePassXcChanges("a.kdbx", "b/THREE", "x");
        var merged = bothMerge();
        assertEquals("4", Vaults.find(merged, "a.new", "FOUR").value().text());
        assertEquals("k", Vaults.find(merged, "a", "TWO").value().text());
        assertEquals("x", Vaults.find(merged, "b", "THREE").value().text());
    }

    @Test
    void attachmentsAndForeignFieldsOfBothSidesSurvive() throws IOException {
        Files.writeString(path("one.txt"), "attached by one");
        Files.writeString(path("two.txt"), "attached by the other");
        cli("attachment-import", "-q", "a.kdbx", "a/ONE", "one.txt", "one.txt");
        cli("attachment-import", "-q", "b.kdbx", "b/THREE", "two.txt", "two.txt");
        keePassXc.run(
                folder, List.of("edit", "-q", "-u", "me", "--url", "https://x", "b.kdbx", "a/TWO"));
        bothMerge();
        cli("attachment-export", "-q", "kista.kdbx", "a/ONE", "one.txt", "one.out");
        cli("attachment-export", "-q", "kista.kdbx", "b/THREE", "two.txt", "two.out");
        assertEquals("attached by one", Files.readString(path("one.out")));
        assertEquals("attached by the other", Files.readString(path("two.out")));
        assertEquals(
                "me\n",
                keePassXc.run(
                        folder, List.of("show", "-q", "-a", "UserName", "kista.kdbx", "a/TWO")));
    }

    @Test
    void anAttachmentOfBothIsWrittenOnce() throws IOException {
        var random = new byte[50_000];
        new Random(1).nextBytes(random);
        Files.write(path("one.bin"), random);
        cli("attachment-import", "-q", "a.kdbx", "a/ONE", "one.bin", "one.bin");
        Files.delete(path("b.kdbx"));
        Files.copy(path("a.kdbx"), path("b.kdbx"));
        keePassXcChanges("b.kdbx", "a/ONE", "changed");
        kistaMerges("a.kdbx", "b.kdbx");
        assertTrue(Files.size(path("a.kdbx")) < 2 * random.length);
    }

    @Test
    void aCopyThatKeePassXcOnlySavedAgainHasNothingToTake() throws IOException {
        keePassXc.run(folder, List.of("add", "-q", "-p", "b.kdbx", "a/GONE"), "n");
        cli("rm", "-q", "b.kdbx", "a/GONE");
        cli("rm", "-q", "b.kdbx", "Recycle Bin/GONE");
        cli("rmdir", "-q", "b.kdbx", "Recycle Bin");
        var told = kistaMerges("a.kdbx", "b.kdbx").changes();
        assertEquals(List.of(), told);
    }

    @Test
    void mergingTwiceBetweenTheTwoProgramsChangesNothingMore() throws IOException {
        keePassXcChanges("b.kdbx", "a/ONE", "keepassxc");
        nextSecond();
        kistaChanges("a.kdbx", "a", "TWO", "kista");
        kistaMerges("a.kdbx", "b.kdbx");
        cli("merge", "-q", "-s", "b.kdbx", "a.kdbx");
        assertTrue(kistaMerges("a.kdbx", "b.kdbx").isEmpty());
        try (var one = open("a.kdbx");
                var other = open("b.kdbx")) {
            assertEquals(text(other.vault()), text(one.vault()));
        }
    }

    @Test
    void whatKeePassXcDeletedForGoodGoes() throws IOException {
        nextSecond();
        cli("rm", "-q", "b.kdbx", "a/ONE");
        cli("rm", "-q", "b.kdbx", "Recycle Bin/ONE");
        kistaMerges("a.kdbx", "b.kdbx");
        try (var file = open("a.kdbx")) {
            assertEquals(2, file.vault().root().allSecrets().count());
        }
    }
}
