package dev.kista.desktop.namespaces;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.Carried.Load;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;

import javafx.beans.binding.Bindings;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/// Cuts or copies a namespace, to paste it below another.
final class CarriedNamespace {
    private final OpenVault open;
    private final NamespacesController controller;
    private final NamespaceForm form;
    private final Messages messages;

    CarriedNamespace(
            OpenVault open,
            NamespacesController controller,
            NamespaceForm form,
            Messages messages) {
        this.open = open;
        this.controller = controller;
        this.form = form;
        this.messages = messages;
    }

    Subscription handle(Commands commands) {
        var possible =
                Bindings.createBooleanBinding(
                        () -> at().filter(path -> !path.isRoot()).isPresent(),
                        open.placeProperty());
        var pastable =
                Bindings.createBooleanBinding(
                        this::canPaste,
                        open.placeProperty(),
                        open.vaultProperty(),
                        open.carried().loadProperty());
        return Subscription.combine(
                commands.on(Command.CUT_NAMESPACE, possible, () -> take(true)),
                commands.on(Command.COPY_NAMESPACE, possible, () -> take(false)),
                commands.on(Command.PASTE_NAMESPACE, pastable, this::paste));
    }

    private void take(boolean cut) {
        at().flatMap(open.vault()::namespace)
                .map(Namespace::id)
                .ifPresent(id -> open.carried().takeNamespace(id, cut));
        open.tell(
                messages.text(
                        cut ? "namespaces.cut" : "namespaces.copied", open.namespace().toString()));
    }

    private boolean canPaste() {
        var target = at();
        return target.isPresent()
                && open.carried().load() instanceof Load.OfNamespace(var id, var cut)
                && path(id).filter(
                                path ->
                                        cut
                                                ? controller.canMove(path, target.get())
                                                : !path.contains(target.get())
                                                        || path.equals(target.get()))
                        .isPresent();
    }

    /// A copy that is pasted onto its original stands beside it.
    private void paste() {
        if (canPaste() && open.carried().load() instanceof Load.OfNamespace(var id, var cut)) {
            var path = path(id).orElseThrow();
            var target = open.namespace();
            if (cut) {
                open.carried().drop();
                controller.onMove(path, target);
            } else {
                form.openCopy(path, path.equals(target) ? target.parent() : target);
            }
        }
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
