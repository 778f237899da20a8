package dev.kista.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class VaultClaimTest {
    @TempDir private Path folder;

    @Test
    void refusesAVaultThatAnotherWindowHasAndSaysSo() {
        var parts = new SharedParts(folder);
        var first = new VaultClaim(parts.shared);
        var second = new VaultClaim(parts.shared);
        assertTrue(first.take(vault("a.kdbx")));
        assertFalse(second.take(vault("a.kdbx")));
        assertEquals(
                "a.kdbx is open in another window of Kista already. Go on there, or close it"
                        + " first.",
                parts.notices.last().text());
        first.release();
        assertTrue(second.take(vault("a.kdbx")));
        second.release();
    }

    @Test
    void letsGoOfTheVaultBeforeWhenItTakesAnother() {
        var shared = new SharedParts(folder).shared;
        var first = new VaultClaim(shared);
        var second = new VaultClaim(shared);
        first.take(vault("a.kdbx"));
        assertTrue(first.take(vault("b.kdbx")));
        assertTrue(second.take(vault("a.kdbx")));
        first.release();
        second.release();
    }

    @Test
    void keepsTheVaultItHasWhereItCannotHaveTheOther() {
        var shared = new SharedParts(folder).shared;
        var first = new VaultClaim(shared);
        var second = new VaultClaim(shared);
        first.take(vault("a.kdbx"));
        second.take(vault("b.kdbx"));
        assertFalse(second.take(vault("a.kdbx")));
        assertFalse(first.take(vault("b.kdbx")), "it is still the second one's");
        first.release();
        second.release();
        second.release();
    }

    @Test
    void takesTheSameVaultTwice() {
        var claim = new VaultClaim(new SharedParts(folder).shared);
        assertTrue(claim.take(vault("a.kdbx")));
        assertTrue(claim.take(vault("x/../a.kdbx")));
        claim.release();
    }

    private Path vault(String name) {
        return folder.resolve(name);
    }
}
