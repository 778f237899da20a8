package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;
import dev.kista.service.ValueMarks;
import dev.kista.service.search.Searched;
import dev.kista.service.search.Trait;

import org.junit.jupiter.api.Test;

import java.util.Set;

class ValueTraitsTest {
    private static final String STRONG = "vL9#qT2!mZ7@xR4$";

    private final SampleVault sample =
            new SampleVault()
                    .secret("a", "WEAK_ONE", "hunter2", "what for", "db")
                    .secret("a", "STRONG_ONE", STRONG, "")
                    .secret("a", "SAME_ONE", STRONG, "");

    @Test
    void knowsWhatIsGuessedSoonAndWhatIsUsedTwice() {
        assertTrue(traits("WEAK_ONE").is(Trait.WEAK));
        assertFalse(traits("WEAK_ONE").is(Trait.REUSED));
        assertFalse(traits("STRONG_ONE").is(Trait.WEAK));
        assertTrue(traits("STRONG_ONE").is(Trait.REUSED));
    }

    @Test
    void handsOnWhatTheRowKnows() {
        var judged = traits("WEAK_ONE");
        assertTrue(judged.is(Trait.CHANGED));
        assertEquals("WEAK_ONE", judged.keyText());
        assertEquals("what for", judged.description());
        assertEquals(Set.of("db"), Set.copyOf(judged.tags()));
        assertEquals(NamespacePath.of("a"), judged.path());
    }

    @Test
    void saysNothingOfASecretThatIsGone() {
        var row = row("WEAK_ONE");
        sample.edit(new VaultEdit.DeleteSecret(row.id())).edit(new VaultEdit.PurgeTrash(null));
        assertFalse(
                new ValueTraits(sample.session.vault(), new ValueMarks()).of(row).is(Trait.WEAK));
    }

    private Searched traits(String key) {
        return new ValueTraits(sample.session.vault(), new ValueMarks()).of(row(key));
    }

    private SecretRow row(String key) {
        return SecretRow.of(sample.secretAt("a", key), NamespacePath.of("a"), false, sample.now());
    }
}
