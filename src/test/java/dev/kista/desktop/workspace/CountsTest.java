package dev.kista.desktop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

class CountsTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("a", "ONE", "1", "")
                    .secret("a", "TWO", "2", "")
                    .secret("a.b", "TWO", "3", "")
                    .secret("a.b", "OWN", "4", "")
                    .secret("z", "FAR", "5", "");

    @Test
    void countsWhatANamespaceInheritsUnlessItHasItsOwn() {
        assertEquals(new Counts(2, 1), at("a.b"));
        assertEquals(new Counts(2, 0), at("a"));
        assertEquals(new Counts(0, 0), at(""));
    }

    @Test
    void countsNothingOfItsOwnWhereANamespaceIsGone() {
        assertEquals(new Counts(0, 2), at("a.gone"));
    }

    @Test
    void countsEverythingButTheTrashEverywhere() {
        assertEquals(new Counts(5, 0), Counts.of(new Place.Everywhere(), sample.session.vault()));
        assertEquals(new Counts(0, 0), Counts.of(Place.trash(), sample.session.vault()));
        sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("a")));
        assertEquals(new Counts(1, 0), Counts.of(new Place.Everywhere(), sample.session.vault()));
        assertEquals(new Counts(4, 0), Counts.of(Place.trash(), sample.session.vault()));
    }

    private Counts at(String path) {
        return Counts.of(new Place.At(NamespacePath.of(path)), sample.session.vault());
    }
}
