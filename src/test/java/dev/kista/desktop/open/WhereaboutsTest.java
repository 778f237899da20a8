package dev.kista.desktop.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

class WhereaboutsTest {
    private final SampleVault sample = new SampleVault().namespace("a.b.c").namespace("z");
    private final Whereabouts whereabouts = new Whereabouts();

    @Test
    void beginsWhereThereIsSomethingToSee() {
        assertEquals(NamespacePath.of("a"), Whereabouts.firstPath(sample.session.vault()));
        sample.secret("a.b", "KEY", "v", "");
        assertEquals(NamespacePath.of("a.b"), Whereabouts.firstPath(sample.session.vault()));
        assertEquals(NamespacePath.ROOT, Whereabouts.firstPath(new SampleVault().session.vault()));
    }

    @Test
    void followsANamespaceThatMoves() {
        var here = remember("a.b.c");
        sample.edit(new VaultEdit.MoveNamespace(NamespacePath.of("a.b"), NamespacePath.of("z")));
        assertEquals(
                new Place.At(NamespacePath.of("z.b.c")),
                whereabouts.placeIn(sample.session.vault(), here));
    }

    @Test
    void goesToWhatIsNearestAboveWhatIsGone() {
        var here = remember("a.b.c");
        sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("a.b")));
        assertEquals(
                new Place.At(NamespacePath.of("a")),
                whereabouts.placeIn(sample.session.vault(), here));
        sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("a")));
        assertEquals(
                new Place.At(NamespacePath.ROOT),
                whereabouts.placeIn(sample.session.vault(), here));
    }

    @Test
    void doesNotFollowIntoTheTrash() {
        var here = remember("a");
        sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("a")));
        assertEquals(
                new Place.At(NamespacePath.ROOT),
                whereabouts.placeIn(sample.session.vault(), here));
    }

    @Test
    void showsTheWholeTrashOnceADeletedNamespaceIsPurgedOrRestored() {
        sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("a")));
        var id = sample.session.vault().trash().orElseThrow().children().getFirst().id();
        var place = new Place.Trash(id);
        whereabouts.remember(place, sample.session.vault());
        assertEquals(place, whereabouts.placeIn(sample.session.vault(), place));
        sample.edit(new VaultEdit.PurgeTrash(id));
        assertEquals(Place.trash(), whereabouts.placeIn(sample.session.vault(), place));
        assertEquals(
                new Place.Everywhere(),
                whereabouts.placeIn(sample.session.vault(), new Place.Everywhere()));
    }

    private Place remember(String path) {
        var place = new Place.At(NamespacePath.of(path));
        whereabouts.remember(place, sample.session.vault());
        return place;
    }
}
