package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

class KeyMemoryTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("company", "HOST", "h", "")
                    .secret("company", "TOKEN", "t", "")
                    .secret("company.team", "OWN", "o", "")
                    .secret("company.ops", "HOST", "x", "");
    private final KeyMemory memory = new KeyMemory();

    @Test
    void looksAtNothingTwiceThatAnEditDidNotTouch() {
        var before = company();
        sample.secret("company.team", "MORE", "m", "");
        memory.next();
        assertSame(before, company(), "the secrets of company are the same");
        sample.secret("company", "NEW", "n", "");
        memory.next();
        assertNotSame(before, company());
    }

    @Test
    void forgetsWhatTwoSnapshotsInARowDidNotNeed() {
        var before = company();
        memory.next();
        memory.next();
        assertNotSame(before, company());
    }

    @Test
    void countsAsWithoutAMemory() {
        same();
        sample.secret("company.team", "HOST", "own", "");
        same();
        sample.edit(new VaultEdit.DeleteSecret(sample.idOf("company", "TOKEN")));
        same();
        sample.edit(
                new VaultEdit.MoveNamespace(
                        NamespacePath.of("company.team"), NamespacePath.of("company.ops")));
        same();
        sample.session.undo();
        same();
    }

    private InheritedKeys company() {
        return memory.with(
                InheritedKeys.NONE, vault().namespace(NamespacePath.of("company")).orElseThrow());
    }

    private void same() {
        assertEquals(
                new NamespaceNodes(vault(), "sample", "Trash").all(),
                new NamespaceNodes(vault(), "sample", "Trash", memory).all());
    }

    private Vault vault() {
        return sample.session.vault();
    }
}
