package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.VaultEdit;
import dev.kista.service.EffectiveSecret;
import dev.kista.service.search.Trait;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Set;

class SecretRowTest {
    private final SampleVault sample =
            new SampleVault().secret("a", "TOKEN", "hunter2", "what for", "db");

    @Test
    void holdsNothingOfTheValueButItsSize() {
        var row = row();
        assertEquals(7, row.size());
        assertFalse(row.toString().contains("hunter2"));
    }

    @Test
    void expiresAtTheVeryMoment() {
        expire(Duration.ofDays(1));
        assertFalse(row().isExpired());
        sample.after(Duration.ofDays(1));
        assertTrue(row().isExpired());
        assertTrue(row().is(Trait.EXPIRED));
    }

    @Test
    void countsAsChangedForAWeek() {
        assertTrue(row().is(Trait.CHANGED));
        sample.after(Duration.ofDays(7));
        assertFalse(row().is(Trait.CHANGED));
    }

    @Test
    void saysNothingOfItsValuesTraits() {
        assertFalse(row().is(Trait.WEAK));
        assertFalse(row().is(Trait.REUSED));
        assertFalse(row().is(Trait.INVALID));
        assertFalse(row().is(Trait.INHERITED));
        assertFalse(row().is(Trait.OVERRIDING));
    }

    @Test
    void isDoubledOnlyInItsOwnNamespace() {
        sample.namespace("a.b");
        var doubled = Set.of(new SecretKey("TOKEN"));
        var own = EffectiveSecret.of(sample.session.vault(), NamespacePath.of("a")).getFirst();
        var seen = EffectiveSecret.of(sample.session.vault(), NamespacePath.of("a.b")).getFirst();
        assertTrue(SecretRow.of(own, doubled, sample.now()).doubled());
        assertFalse(SecretRow.of(seen, doubled, sample.now()).doubled());
        assertTrue(SecretRow.of(seen, doubled, sample.now()).is(Trait.INHERITED));
    }

    private void expire(Duration in) {
        sample.edit(new VaultEdit.ExpireSecret(sample.idOf("a", "TOKEN"), sample.now().plus(in)));
    }

    private SecretRow row() {
        return SecretRow.of(
                sample.secretAt("a", "TOKEN"), NamespacePath.of("a"), false, sample.now());
    }
}
