package dev.kista.desktop.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ShownPlaceTest {
    private final SampleVault sample = new SampleVault().namespace("a.b").namespace("z");
    private final ShownPlace shown = new ShownPlace();

    @Test
    void remembersTheNamespaceWhileTheTrashIsShown() {
        go(new Place.At(NamespacePath.of("a.b")));
        go(Place.trash());
        assertEquals(Place.trash(), shown.get());
        assertEquals(NamespacePath.of("a.b"), shown.namespaceProperty().get());
    }

    @Test
    void staysWithANamespaceThatIsCalledOtherwise() {
        go(new Place.At(NamespacePath.of("a.b")));
        sample.edit(new VaultEdit.RenameNamespace(NamespacePath.of("a"), "x"));
        shown.follow(sample.session.vault());
        assertEquals(new Place.At(NamespacePath.of("x.b")), shown.get());
        assertEquals(NamespacePath.of("x.b"), shown.namespaceProperty().get());
    }

    @Test
    void saysNothingWhereItStays() {
        go(new Place.At(NamespacePath.of("a.b")));
        var told = new ArrayList<Place>();
        shown.property().subscribe((before, now) -> told.add(now));
        sample.namespace("other");
        shown.follow(sample.session.vault());
        assertEquals(List.of(), told);
    }

    @Test
    void beginsWithTheVaultItself() {
        assertEquals(new Place.At(NamespacePath.ROOT), shown.get());
    }

    private void go(Place place) {
        shown.go(place, sample.session.vault());
    }
}
