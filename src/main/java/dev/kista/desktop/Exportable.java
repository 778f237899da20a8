package dev.kista.desktop;

import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;

import java.util.List;
import java.util.UUID;

/// What is selected and may be exported: not what was deleted. FX thread only.
final class Exportable {
    private final ObjectBinding<List<UUID>> ids;
    private final BooleanBinding any;

    Exportable(OpenVault open) {
        ids =
                Bindings.createObjectBinding(
                        () ->
                                open.place() instanceof Place.Trash
                                        ? List.of()
                                        : List.copyOf(open.selected()),
                        open.selected(),
                        open.placeProperty());
        any = Bindings.createBooleanBinding(() -> !ids.get().isEmpty(), ids);
    }

    ObjectBinding<List<UUID>> idsProperty() {
        return ids;
    }

    BooleanBinding anyProperty() {
        return any;
    }
}
