package dev.kista.desktop.open;

import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The place that is shown, and the last namespace that was. FX thread only.
final class ShownPlace {
    private final ReadOnlyObjectWrapper<Place> place =
            new ReadOnlyObjectWrapper<>(new Place.At(NamespacePath.ROOT));
    private final ReadOnlyObjectWrapper<NamespacePath> namespace =
            new ReadOnlyObjectWrapper<>(NamespacePath.ROOT);
    private final Whereabouts whereabouts = new Whereabouts();

    ReadOnlyObjectProperty<Place> property() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<NamespacePath> namespaceProperty() {
        return namespace.getReadOnlyProperty();
    }

    Place get() {
        return place.get();
    }

    void go(Place next, Vault vault) {
        whereabouts.remember(next, vault);
        if (next instanceof Place.At at) {
            namespace.set(at.path());
        }
        place.set(next);
    }

    /// Stays with what is shown where it still is, however it is called now.
    void follow(Vault now) {
        var there = whereabouts.placeIn(now, place.get());
        if (!there.equals(place.get())) {
            go(there, now);
        }
    }
}
