package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.kista.model.DeletedId;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class RestampingTest {
    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

    private final EditedVault edited = edited();
    private final Vault saved = edited.vault();

    @Test
    void leavesASnapshotAloneThatIsInTheFileAsAWhole() throws EditRefused {
        edited.apply(EditedVault.valueOf(edited.id("a", "KEY"), "new"));
        assertSame(saved, Restamping.stamped(saved, edited.vault(), saved, LATER));
    }

    @Test
    void givesASecretThePresentTimeThatGoesBackBehindTheFile() throws EditRefused {
        var before = edited.vault();
        edited.at("2026-04-01T00:00:00Z").apply(EditedVault.valueOf(edited.id("a", "KEY"), "new"));
        var left = edited.vault();
        var back = Restamping.stamped(before, left, left, LATER);
        var secret = secret(back, "KEY");
        assertEquals("v", secret.value().text());
        assertEquals(LATER, secret.times().modified());
        assertEquals(
                secret(before, "KEY").times().moved(), secret.times().moved(), "it did not move");
        assertEquals(secret(before, "OTHER"), secret(back, "OTHER"), "nor was this one edited");
    }

    @Test
    void tracesWhatIsInTheFileAndWasMadeBackThen() throws EditRefused {
        var before = edited.vault();
        edited.add("a", "MADE", "v");
        var made = edited.id("a", "MADE");
        var left = edited.vault();
        var back = Restamping.stamped(before, left, left, LATER);
        assertEquals(List.of(new DeletedId(made, LATER)), back.deleted());
    }

    @Test
    void tracesNothingThatTheFileNeverHad() throws EditRefused {
        var between = edited.apply(EditedVault.valueOf(edited.id("a", "KEY"), "1")).vault();
        edited.add("a", "MADE", "v");
        var back = Restamping.stamped(between, edited.vault(), saved, LATER);
        assertEquals(List.of(), back.deleted());
    }

    @Test
    void saysOfANamespaceThatMovedBackThatItMovedNow() throws EditRefused {
        var before = edited.vault();
        edited.apply(new VaultEdit.MoveNamespace(EditedVault.path("a.b"), EditedVault.path("")));
        var left = edited.vault();
        var back = Restamping.stamped(before, left, left, LATER);
        var times = back.namespace(EditedVault.path("a.b")).orElseThrow().times();
        assertEquals(LATER, times.moved());
        assertEquals(EditedVault.START, times.created());
    }

    private static Secret secret(Vault vault, String key) {
        return vault.namespace(EditedVault.path("a"))
                .orElseThrow()
                .secret(new SecretKey(key))
                .orElseThrow();
    }

    private static EditedVault edited() {
        try {
            return EditedVault.with("a.b").add("a", "KEY", "v").add("a", "OTHER", "w");
        } catch (EditRefused e) {
            throw new AssertionError(e);
        }
    }
}
