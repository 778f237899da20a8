package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.model.SecretHeap;
import dev.kista.model.SecretValue;
import dev.kista.store.VaultException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// Every kind of key file, checked against the real KeePassXC: it opens with the same file what
/// Kista made.
class KeyFileTest {
    private static final byte[] KEY =
            HexFormat.of()
                    .parseHex("000102030405060708090a0b0c0d0e0ff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");

    private final KdbxVaultStore store = new KdbxVaultStore();

    @TempDir Path folder;

    enum Kind {
        RAW {
            @Override
            byte[] content() {
                return KEY;
            }
        },
        HEXADECIMAL {
            @Override
            byte[] content() {
                return ascii(HexFormat.of().formatHex(KEY));
            }
        },
        HASHED {
            @Override
            byte[] content() {
                return ascii("any file at all, <xml> it is not\n");
            }
        },
        OTHER_XML {
            @Override
            byte[] content() {
                return ascii("<notes><Version>2.0</Version><Data>00</Data></notes>");
            }
        },
        VERSION_1 {
            @Override
            byte[] content() {
                return ascii(
                        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<KeyFile><Meta><Version>1.00"
                                + "</Version></Meta><Key><Data>"
                                + Base64.getEncoder().encodeToString(KEY)
                                + "</Data></Key></KeyFile>");
            }
        },
        VERSION_2 {
            @Override
            byte[] content() {
                return version2(hash());
            }
        };

        abstract byte[] content();
    }

    @ParameterizedTest
    @EnumSource
    void keePassXcOpensWithTheSameKeyFile(Kind kind) throws IOException {
        var keePassXc = KeePassXc.with("pw");
        var keyFile = Files.write(folder.resolve("key"), kind.content());
        create(new Credentials(SecretValue.ofText("pw"), keyFile));
        var listing = keePassXc.run(folder, List.of("ls", "-q", "-k", "key", "vault.kdbx"));
        assertEquals("TOKEN\n", listing);
    }

    @ParameterizedTest
    @EnumSource
    void opensWithoutAPassword(Kind kind) throws IOException {
        var keyFile = Files.write(folder.resolve("key"), kind.content());
        create(new Credentials(null, keyFile));
        try (var heap = new SecretHeap();
                var file = store.open(vault(), new Credentials(null, keyFile), heap)) {
            assertEquals("x", Vaults.find(file.vault(), "", "TOKEN").value().text());
        }
    }

    @Test
    void thePasswordAloneDoesNotOpen() throws IOException {
        var keyFile = Files.write(folder.resolve("key"), Kind.VERSION_2.content());
        create(new Credentials(SecretValue.ofText("pw"), keyFile));
        assertEquals(Reason.WRONG_CREDENTIALS, reason(Vaults.password("pw")));
    }

    @Test
    void tellsADamagedKeyFile() throws IOException {
        var keyFile = Files.write(folder.resolve("key"), Kind.VERSION_2.content());
        var credentials = new Credentials(null, keyFile);
        create(credentials);
        Files.write(keyFile, version2("00000000"));
        assertEquals(Reason.KEY_FILE, reason(credentials));
    }

    @Test
    void tellsAMissingKeyFile() throws IOException {
        create(Vaults.password("pw"));
        assertEquals(Reason.KEY_FILE, reason(new Credentials(null, folder.resolve("none"))));
    }

    @Test
    void leavesTheKeyFileAsItIs() throws IOException {
        var keyFile = Files.write(folder.resolve("key"), KEY);
        create(new Credentials(null, keyFile));
        assertArrayEquals(KEY, Files.readAllBytes(keyFile));
    }

    private void create(Credentials credentials) throws IOException {
        var vault = Vaults.with(Vaults.empty("v"), "", Vaults.secret("TOKEN", "x"));
        store.create(vault(), vault, credentials, Vaults.CHEAP).close();
    }

    private Path vault() {
        return folder.resolve("vault.kdbx");
    }

    private Reason reason(Credentials credentials) {
        try (var heap = new SecretHeap()) {
            return assertThrows(VaultException.class, () -> store.open(vault(), credentials, heap))
                    .reason();
        }
    }

    private static byte[] version2(String hash) {
        var digits = HexFormat.of().withUpperCase().formatHex(KEY);
        return ascii(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<KeyFile>\n\t<Meta>\n\t\t<Version>2.0"
                        + "</Version>\n\t</Meta>\n\t<Key>\n\t\t<Data Hash=\""
                        + hash
                        + "\">\n\t\t\t"
                        + digits.substring(0, 32)
                        + "\n\t\t\t"
                        + digits.substring(32)
                        + "\n\t\t</Data>\n\t</Key>\n</KeyFile>\n");
    }

    private static String hash() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(KEY);
            return HexFormat.of().withUpperCase().formatHex(Arrays.copyOf(hash, 4));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
