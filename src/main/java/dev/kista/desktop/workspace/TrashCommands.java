package dev.kista.desktop.workspace;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.dialog.Confirmations;
import dev.kista.desktop.dialog.Question;
import dev.kista.desktop.open.FormerPaths;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// What can be done with what lies in the trash: with the secrets that are selected or, where none
/// is, with the deleted namespace that is shown.
public final class TrashCommands {
    private final OpenVault open;
    private final Confirmations confirmations;
    private final Messages messages;

    public TrashCommands(OpenVault open, Confirmations confirmations, Messages messages) {
        this.open = open;
        this.confirmations = confirmations;
        this.messages = messages;
    }

    /// Answers the commands until the result is unsubscribed.
    public Subscription handle(Commands commands) {
        var something = when(this::hasSomething);
        return Subscription.combine(
                commands.on(Command.RESTORE, something, this::restore),
                commands.on(Command.DELETE_FOR_GOOD, something, this::deleteForGood),
                commands.on(Command.EMPTY_TRASH, when(this::isFilled), this::emptyTrash));
    }

    private BooleanBinding when(BooleanSupplier condition) {
        return Bindings.createBooleanBinding(
                condition::getAsBoolean,
                open.placeProperty(),
                open.vaultProperty(),
                open.selected());
    }

    private boolean hasSomething() {
        return open.place() instanceof Place.Trash trash
                && (trash.namespace() != null || !open.selected().isEmpty());
    }

    private boolean isFilled() {
        return open.vault()
                .trash()
                .filter(bin -> !bin.secrets().isEmpty() || !bin.children().isEmpty())
                .isPresent();
    }

    private void restore() {
        var ids = List.copyOf(open.selected());
        if (!ids.isEmpty()) {
            open.apply(restoring(ids));
        } else if (open.place() instanceof Place.Trash(var id) && id != null) {
            open.apply(new VaultEdit.RestoreFromTrash(id));
            pathOf(id).ifPresent(open::show);
        }
    }

    private Optional<NamespacePath> pathOf(UUID id) {
        var found = new ArrayList<NamespacePath>();
        open.vault()
                .forEachNamespace(
                        (path, namespace) -> {
                            if (namespace.id().equals(id)) {
                                found.add(path);
                            }
                        });
        return found.stream().findFirst();
    }

    /// A secret that was deleted with its namespace goes back to that namespace, which is made
    /// again if it has to be.
    private VaultEdit restoring(List<UUID> ids) {
        var edits = new ArrayList<VaultEdit>();
        var made = new HashSet<NamespacePath>();
        var wanted = new HashSet<>(ids);
        open.vault()
                .trash()
                .ifPresent(
                        bin ->
                                restoring(
                                        bin,
                                        bin,
                                        wanted,
                                        new FormerPaths(open.vault()),
                                        made,
                                        edits));
        return edits.size() == 1 ? edits.getFirst() : new VaultEdit.Batch(edits);
    }

    private void restoring(
            Namespace bin,
            Namespace here,
            Set<UUID> wanted,
            FormerPaths paths,
            Set<NamespacePath> made,
            List<VaultEdit> edits) {
        for (var secret : here.secrets()) {
            if (wanted.contains(secret.id())) {
                if (here == bin) {
                    edits.add(new VaultEdit.RestoreFromTrash(secret.id()));
                } else {
                    var was = paths.of(secret, here);
                    if (open.vault().namespace(was).isEmpty() && made.add(was)) {
                        edits.add(new VaultEdit.AddNamespace(was, ""));
                    }
                    edits.add(new VaultEdit.MoveSecret(secret.id(), was));
                }
            }
        }
        here.children().forEach(each -> restoring(bin, each, wanted, paths, made, edits));
    }

    private void deleteForGood() {
        var ids = List.copyOf(open.selected());
        if (ids.isEmpty()) {
            if (open.place() instanceof Place.Trash(var id) && id != null) {
                var name = nameInTrash(id);
                ask(
                        messages.text("trash.delete.namespace.title", name),
                        messages.text("trash.delete.text"),
                        new VaultEdit.PurgeTrash(id));
            }
            return;
        }
        var purges =
                ids.stream().map(VaultEdit.PurgeTrash::new).map(VaultEdit.class::cast).toList();
        var title =
                ids.size() == 1
                        ? messages.text("trash.delete.secret.title", keyOf(ids.getFirst()))
                        : messages.text("trash.delete.secrets.title", ids.size());
        ask(
                title,
                messages.text("trash.delete.text"),
                purges.size() == 1 ? purges.getFirst() : new VaultEdit.Batch(purges));
    }

    private void emptyTrash() {
        var secrets = open.vault().trash().map(bin -> bin.allSecrets().count()).orElse(0L);
        confirmations.ask(
                Question.danger(
                        messages.text("trash.empty.title"),
                        messages.text("trash.empty.text", secrets),
                        messages.text(Command.EMPTY_TRASH.messageKey()),
                        () -> open.apply(new VaultEdit.PurgeTrash(null))));
    }

    private void ask(String title, String text, VaultEdit edit) {
        confirmations.ask(
                Question.danger(
                        title,
                        text,
                        messages.text(Command.DELETE_FOR_GOOD.messageKey()),
                        () -> open.apply(edit)));
    }

    private String keyOf(UUID id) {
        return open.find(id).map(found -> found.secret().key().text()).orElse("");
    }

    private String nameInTrash(UUID id) {
        return open.vault().trash().stream()
                .flatMap(bin -> bin.children().stream())
                .filter(each -> each.id().equals(id))
                .map(Namespace::name)
                .findFirst()
                .orElse("");
    }
}
