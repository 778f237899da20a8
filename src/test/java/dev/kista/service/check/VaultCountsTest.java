package dev.kista.service.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

class VaultCountsTest {
    @Test
    void countsNothingInAnEmptyVault() {
        assertEquals(
                new VaultCounts(0, 0, 0, 0), VaultCounts.of(new SampleVault().session.vault()));
    }

    @Test
    void countsNamespacesAtEveryDepthAndTheSecretsInThem() {
        var sample =
                new SampleVault()
                        .secret("a.b.c", "ONE", "1", "")
                        .secret("a", "TWO", "2", "")
                        .namespace("z");
        assertEquals(new VaultCounts(4, 2, 0, 0), VaultCounts.of(sample.session.vault()));
    }

    @Test
    void countsTheEarlierStatesOfWhatIsNotInTheTrash() {
        var sample = new SampleVault().secret("a", "ONE", "1", "").secret("a", "TWO", "1", "");
        change(sample, "ONE", "2");
        change(sample, "ONE", "3");
        change(sample, "TWO", "2");
        assertEquals(new VaultCounts(1, 2, 3, 0), VaultCounts.of(sample.session.vault()));
        sample.edit(new VaultEdit.DeleteSecret(sample.idOf("a", "ONE")));
        assertEquals(new VaultCounts(1, 1, 1, 1), VaultCounts.of(sample.session.vault()));
    }

    @Test
    void countsTheSecretsOfANamespaceInTheTrash() {
        var sample = new SampleVault().secret("a.b", "ONE", "1", "").secret("a", "TWO", "2", "");
        sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("a")));
        assertEquals(new VaultCounts(0, 0, 0, 2), VaultCounts.of(sample.session.vault()));
    }

    private static void change(SampleVault sample, String key, String value) {
        sample.edit(
                new VaultEdit.ChangeSecret(
                        sample.idOf("a", key), null, SecretValue.ofText(value), null, null));
    }
}
