package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.SecretHeap;
import dev.kista.store.kdbx.KdbxFixture;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linguafranca.pwdb.kdbx.KdbxCreds;
import org.linguafranca.pwdb.kdbx.dom.DomDatabaseWrapper;
import org.linguafranca.pwdb.kdbx.dom.DomEntryWrapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// KeePassJava2, which shares no line with Kista, reads what Kista saved: the ciphers and key
/// derivations that it knows, which Argon2id is not among.
class SecondReaderTest {
    private static final String VALUE = "p\"ä😀 <&> ]]>\n second line ";

    @TempDir Path folder;

    enum Kind {
        ARGON2D_AES(fixture -> fixture.argon2d(64, 2, 2).aes()),
        ARGON2D_CHACHA20(fixture -> fixture.argon2d(64, 2, 2)),
        AES_ROUNDS(fixture -> fixture.aesRounds(1000).aes()),
        UNCOMPRESSED(fixture -> fixture.argon2d(64, 1, 1).aes().uncompressed());

        private final UnaryOperator<KdbxFixture> form;

        Kind(UnaryOperator<KdbxFixture> form) {
            this.form = form;
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatKistaSaved(Kind kind) throws IOException {
        var path = folder.resolve("v.kdbx");
        kind.form
                .apply(
                        new KdbxFixture(foreignXml())
                                .binaries(utf8("loose"), utf8("one"), utf8("old")))
                .write(path);
        try (var heap = new SecretHeap();
                var file = new KdbxVaultStore().open(path, Vaults.password("pw"), heap)) {
            var secret = Vaults.described(Vaults.secret("ADDED", VALUE), "why");
            file.save(Vaults.with(file.vault(), "company.team", secret));
        }
        var theirs = open(path);
        var added = entry(theirs, "ADDED");
        assertEquals(VALUE, added.getPassword());
        assertEquals("why", added.getNotes());
        assertEquals("team", added.getParent().getName());
        assertEquals("company", added.getParent().getParent().getName());
        var kept = entry(theirs, "No valid key!");
        assertEquals("päss", kept.getPassword());
        assertEquals("me & you", kept.getUsername());
        assertArrayEquals(utf8("one"), kept.getBinaryProperty("one.txt"));
    }

    private static DomDatabaseWrapper open(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return DomDatabaseWrapper.load(new KdbxCreds(utf8(KdbxFixture.PASSWORD)), in);
        }
    }

    private static DomEntryWrapper entry(DomDatabaseWrapper vault, String title) {
        return vault.findEntries(each -> title.equals(each.getTitle())).getFirst();
    }

    private static String foreignXml() throws IOException {
        try (var in = SecondReaderTest.class.getResourceAsStream("foreign.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
