package dev.kista.desktop.namespaces;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/// Cuts a namespace, to paste it below another. It stays where it is until then, and nothing of it
/// reaches the clipboard.
final class CutNamespace {
    private final OpenVault open;
    private final NamespacesController controller;
    private final Messages messages;
    private final ObjectProperty<@Nullable UUID> cut = new SimpleObjectProperty<>();

    CutNamespace(OpenVault open, NamespacesController controller, Messages messages) {
        this.open = open;
        this.controller = controller;
        this.messages = messages;
    }

    Subscription handle(Commands commands) {
        return Subscription.combine(
                commands.on(
                        Command.CUT_NAMESPACE,
                        Bindings.createBooleanBinding(
                                () -> at().filter(path -> !path.isRoot()).isPresent(),
                                open.placeProperty()),
                        this::cut),
                commands.on(
                        Command.PASTE_NAMESPACE,
                        Bindings.createBooleanBinding(
                                () -> movable().isPresent(),
                                open.placeProperty(),
                                open.vaultProperty(),
                                cut),
                        this::paste));
    }

    private void cut() {
        at().flatMap(open.vault()::namespace).map(Namespace::id).ifPresent(cut::set);
        open.tell(messages.text("namespaces.cut", open.namespace().toString()));
    }

    private void paste() {
        movable()
                .ifPresent(
                        path -> {
                            cut.set(null);
                            controller.onMove(path, open.namespace());
                        });
    }

    /// Where what was cut is now, if it can go to what is shown.
    private Optional<NamespacePath> movable() {
        return at().flatMap(
                        target ->
                                Optional.ofNullable(cut.get())
                                        .flatMap(this::path)
                                        .filter(path -> controller.canMove(path, target)));
    }

    private Optional<NamespacePath> at() {
        return open.place() instanceof Place.At at ? Optional.of(at.path()) : Optional.empty();
    }

    private Optional<NamespacePath> path(UUID id) {
        var found = new AtomicReference<@Nullable NamespacePath>();
        open.vault()
                .forEachNamespace(
                        (path, namespace) -> {
                            if (namespace.id().equals(id)) {
                                found.set(path);
                            }
                        });
        return Optional.ofNullable(found.get());
    }
}
