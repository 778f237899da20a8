package dev.kista.store.merge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Secret;
import dev.kista.store.Vaults;

import org.junit.jupiter.api.Test;

import java.util.List;

class StatesTest {
    private final Secret secret = Vaults.tagged(Vaults.secret("KEY", "v"), "a");

    @Test
    void saysTheSameWheneverItWasWritten() {
        var later = Vaults.timed(secret, secret.times().modifiedAt(Vaults.NOW.plusSeconds(9)));
        assertTrue(States.isSame(secret.asRevision(), later.asRevision()));
        assertFalse(States.isSameAndThen(secret.asRevision(), later.asRevision()));
        assertTrue(States.isSameAndThen(secret.asRevision(), secret.asRevision()));
    }

    @Test
    void differsInEveryPartThatAPersonSees() {
        var expiring = Vaults.timed(secret, secret.times().expiringAt(Vaults.NOW));
        for (var other :
                List.of(
                        Vaults.valued(secret, "w"),
                        Vaults.described(secret, "d"),
                        Vaults.tagged(secret, "a", "b"),
                        expiring)) {
            assertFalse(States.isSame(secret.asRevision(), other.asRevision()));
        }
    }

    @Test
    void differsInTheCaseOfAKeyAlone() {
        assertFalse(
                States.isSame(
                        Vaults.secret("KEY", "v").asRevision(),
                        Vaults.secret("key", "v").asRevision()));
    }
}
