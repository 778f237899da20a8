package dev.kista.desktop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class CrumbTest {
    private static final Crumb.Names NAMES = new Crumb.Names("Vault", "Trash", "Everywhere");

    private final SampleVault sample = new SampleVault().namespace("a.b").namespace("z");

    @Test
    void leadsFromTheVaultDownToTheNamespace() {
        assertEquals(List.of("Vault", "a", "b"), names(new Place.At(NamespacePath.of("a.b"))));
        assertEquals(List.of("Vault"), names(new Place.At(NamespacePath.ROOT)));
        var middle = crumbs(new Place.At(NamespacePath.of("a.b"))).get(1);
        assertEquals(new Place.At(NamespacePath.of("a")), middle.place());
    }

    @Test
    void leadsThroughTheTrashToWhatWasDeleted() {
        sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("z")))
                .edit(new VaultEdit.DeleteNamespace(NamespacePath.of("a")));
        var bin = sample.session.vault().trash().orElseThrow();
        var a = bin.child("a").orElseThrow();
        assertEquals(List.of("Vault", "Trash", "a"), names(new Place.Trash(a.id())));
        var below = a.children().getFirst().id();
        assertEquals(List.of("Vault", "Trash", "a", "b"), names(new Place.Trash(below)));
    }

    @Test
    void endsAtTheTrashWhereNothingElseIsMeant() {
        assertEquals(List.of("Vault", "Trash"), names(Place.trash()));
        sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("a")));
        assertEquals(List.of("Vault", "Trash"), names(Place.trash()));
        assertEquals(List.of("Vault", "Trash"), names(new Place.Trash(new UUID(9, 9))));
    }

    @Test
    void saysThatOneIsEverywhere() {
        assertEquals(List.of("Vault", "Everywhere"), names(new Place.Everywhere()));
    }

    private List<Crumb> crumbs(Place place) {
        return Crumb.to(place, sample.session.vault(), NAMES);
    }

    private List<String> names(Place place) {
        return crumbs(place).stream().map(Crumb::name).toList();
    }
}
