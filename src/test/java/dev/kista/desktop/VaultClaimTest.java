package dev.kista.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class VaultClaimTest {
    @TempDir private Path folder;

    @Test
    void refusesAVaultThatAnotherWindowHasAndSaysSo() {
        var parts = new SharedParts(folder);
        var first = claim(parts.shared);
        var second = claim(parts.shared);
        assertTrue(first.take(vault("a.kdbx")));
        assertFalse(second.take(vault("a.kdbx")));
        assertEquals(
                "a.kdbx is open in another window of Kista already, which comes to the front."
                        + " Go on there, or close it first.",
                parts.notices.last().text());
        first.release();
        assertTrue(second.take(vault("a.kdbx")));
        second.release();
    }

    @Test
    void letsGoOfTheVaultBeforeWhenItTakesAnother() {
        var shared = new SharedParts(folder).shared;
        var first = claim(shared);
        var second = claim(shared);
        first.take(vault("a.kdbx"));
        assertTrue(first.take(vault("b.kdbx")));
        assertTrue(second.take(vault("a.kdbx")));
        first.release();
        second.release();
    }

    @Test
    void keepsTheVaultItHasWhereItCannotHaveTheOther() {
        var shared = new SharedParts(folder).shared;
        var first = claim(shared);
        var second = claim(shared);
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
        var claim = claim(new SharedParts(folder).shared);
        assertTrue(claim.take(vault("a.kdbx")));
        assertTrue(claim.take(vault("x/../a.kdbx")));
        claim.release();
    }

    @Test
    void bringsTheWindowThatHasAVaultToTheFront() throws InterruptedException {
        var shared = new SharedParts(folder).shared;
        var called = new CountDownLatch(1);
        var first = new VaultClaim(shared, called::countDown, Runnable::run);
        var second = claim(shared);
        first.take(vault("a.kdbx"));
        assertFalse(second.take(vault("a.kdbx")));
        assertTrue(called.await(10, TimeUnit.SECONDS));
        first.release();
    }

    private static VaultClaim claim(Shared shared) {
        return new VaultClaim(shared, () -> {}, Runnable::run);
    }

    private Path vault(String name) {
        return folder.resolve(name);
    }
}
