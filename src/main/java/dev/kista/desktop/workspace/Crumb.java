package dev.kista.desktop.workspace;

import dev.kista.desktop.open.Place;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A step on the way from the vault to the place that is shown.
record Crumb(String name, Place place) {
    /// What places are called that have no name of their own.
    record Names(String vault, String trash, String everywhere) {}

    static List<Crumb> to(Place place, Vault vault, Names names) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(names.vault, new Place.At(NamespacePath.ROOT)));
        switch (place) {
            case Place.At at -> {
                var path = NamespacePath.ROOT;
                for (var segment : at.path().segments()) {
                    path = path.child(segment);
                    crumbs.add(new Crumb(segment, new Place.At(path)));
                }
            }
            case Place.Trash in -> {
                crumbs.add(new Crumb(names.trash, Place.trash()));
                vault.trash().ifPresent(bin -> addWayTo(in.namespace(), bin, crumbs));
            }
            case Place.Everywhere everywhere -> crumbs.add(new Crumb(names.everywhere, everywhere));
        }
        return crumbs;
    }

    private static boolean addWayTo(@Nullable UUID wanted, Namespace here, List<Crumb> crumbs) {
        for (var child : here.children()) {
            crumbs.add(new Crumb(child.name(), new Place.Trash(child.id())));
            if (child.id().equals(wanted) || addWayTo(wanted, child, crumbs)) {
                return true;
            }
            crumbs.removeLast();
        }
        return false;
    }
}
