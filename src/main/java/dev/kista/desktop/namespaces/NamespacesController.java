package dev.kista.desktop.namespaces;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;

import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The tree of namespaces: shows, makes, renames, moves and deletes them.
public final class NamespacesController implements Part {
    /// A tree up to this size is unfolded as a whole when a vault is opened.
    private static final int UNFOLDED_AT_FIRST = 40;

    private final OpenVault open;
    private final Commands commands;
    private final Messages messages;
    private final NamespacesModel model = new NamespacesModel();
    private final NodesLoader loader;
    private final NamespaceForm form;
    private final CarriedNamespace carried;
    private final NamespacesView view;
    private List<NamespaceNode> all = List.of();

    /// @param unfolded as [#unfolded()] gave it the last time; `null` where this vault was never
    ///   shown
    public NamespacesController(
            OpenVault open,
            @Nullable Set<UUID> unfolded,
            TaskRunner tasks,
            Commands commands,
            Messages messages) {
        this.open = open;
        this.loader = new NodesLoader(tasks, messages);
        this.commands = commands;
        this.messages = messages;
        this.form = new NamespaceForm(open, messages, model.form());
        this.carried = new CarriedNamespace(open, this, form, messages);
        if (unfolded == null) {
            unfoldAtFirst();
        } else {
            model.expanded().addAll(unfolded);
        }
        this.view = new NamespacesView(this, form, model, commands, messages);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /// The ids of what is unfolded, to be remembered.
    public Set<UUID> unfolded() {
        return Set.copyOf(model.expanded());
    }

    Subscription attach() {
        var atNamespace =
                Bindings.createBooleanBinding(
                        () -> open.place() instanceof Place.At at && !at.path().isRoot(),
                        open.placeProperty());
        return Subscription.combine(
                open.vaultProperty().subscribe(this::rebuild),
                model.filterProperty().subscribe(typed -> filter()),
                loader::cancel,
                open.placeProperty().subscribe(this::placeChanged),
                carried.handle(commands),
                commands.on(Command.NEW_NAMESPACE, () -> form.openNew(open.place())),
                commands.on(
                        Command.RENAME_NAMESPACE,
                        atNamespace,
                        () -> form.openChange(open.namespace())),
                commands.on(
                        Command.DELETE_NAMESPACE, atNamespace, () -> onDelete(open.namespace())));
    }

    void onShow(Place place) {
        open.show(place);
    }

    /// Shows the first namespace that the filter leaves.
    void onShowFirst() {
        NamespaceNodes.firstMatch(model.nodesProperty().get(), model.filterProperty().get())
                .ifPresent(each -> open.show(each.place()));
    }

    void onExpanded(UUID id, boolean unfolded) {
        if (unfolded) {
            model.expanded().add(id);
        } else {
            model.expanded().remove(id);
        }
    }

    void onFilter(String typed) {
        model.filterProperty().set(typed);
    }

    void onDelete(NamespacePath path) {
        open.vault()
                .namespace(path)
                .ifPresent(
                        namespace ->
                                open.applyUndoably(
                                        new VaultEdit.DeleteNamespace(path),
                                        deleted(path, namespace),
                                        new VaultEdit.RestoreFromTrash(namespace.id())));
    }

    /// Whether a namespace may be dropped onto another. Where a namesake is there already, the user
    /// is asked for another name.
    boolean canMove(NamespacePath path, NamespacePath parent) {
        return !path.isRoot() && !path.parent().equals(parent) && !path.contains(parent);
    }

    /// Asks before it moves: other names are found by other flows.
    void onMove(NamespacePath path, NamespacePath parent) {
        if (canMove(path, parent)) {
            form.openMove(path, parent);
        }
    }

    void onMoveSecrets(List<UUID> ids, NamespacePath target) {
        var moves = new ArrayList<VaultEdit>();
        for (var found : open.find(ids)) {
            if (!found.inTrash() && !found.path().equals(target)) {
                moves.add(new VaultEdit.MoveSecret(found.secret().id(), target));
            }
        }
        if (!moves.isEmpty()) {
            open.apply(new VaultEdit.Batch(moves));
        }
    }

    private void rebuild(Vault vault) {
        loader.ask(vault, open.session().name(), this::show);
    }

    private void show(List<NamespaceNode> nodes) {
        all = nodes;
        filter();
    }

    private void filter() {
        model.nodesProperty().set(NamespaceNodes.filtered(all, model.filterProperty().get()));
    }

    /// What is shown is never hidden under a folded node.
    private void placeChanged(Place place) {
        model.shownProperty().set(place);
        if (place instanceof Place.At at) {
            for (var above = at.path(); !above.isRoot(); ) {
                above = above.parent();
                open.vault().namespace(above).ifPresent(each -> model.expanded().add(each.id()));
            }
        } else if (place instanceof Place.Trash trash && trash.namespace() != null) {
            open.vault().trash().ifPresent(bin -> model.expanded().add(bin.id()));
        }
    }

    private void unfoldAtFirst() {
        var ids = new ArrayList<UUID>();
        open.vault().forEachNamespace((path, namespace) -> ids.add(namespace.id()));
        model.expanded().addAll(ids.size() <= UNFOLDED_AT_FIRST ? ids : ids.subList(0, 1));
    }

    private String deleted(NamespacePath path, Namespace namespace) {
        var secrets = namespace.allSecrets().count();
        return messages.text("namespaces.deleted", path.toString(), secrets);
    }
}
