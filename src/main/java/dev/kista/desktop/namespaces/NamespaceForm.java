package dev.kista.desktop.namespaces;

import dev.kista.desktop.namespaces.NamespaceFormModel.Purpose;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the form above the tree does.
final class NamespaceForm {
    private final OpenVault open;
    private final Messages messages;
    private final NamespaceFormModel model;
    private final NamespaceName name;

    NamespaceForm(OpenVault open, Messages messages, NamespaceFormModel model) {
        this.open = open;
        this.messages = messages;
        this.model = model;
        this.name = new NamespaceName(messages);
    }

    /// Asks for a new namespace, below the one that is shown unless the user types another.
    void openNew(Place place) {
        var above = place instanceof Place.At at && at.path().isValid() ? at.path() + "." : "";
        begin(new Purpose.Create(), above, "");
    }

    /// Asks for another path or description.
    void openChange(NamespacePath path) {
        var description = open.vault().namespace(path).map(Namespace::description).orElse("");
        begin(new Purpose.Change(path), path.toString(), description);
    }

    void onPath(String typed) {
        var text = NamespaceName.lower(typed.strip());
        if (!text.equals(model.pathProperty().get())) {
            model.pathProperty().set(text);
            check();
        }
    }

    void onDescription(String typed) {
        model.descriptionProperty().set(typed);
    }

    void onCancel() {
        model.purposeProperty().set(null);
    }

    void onConfirm() {
        var purpose = model.purposeProperty().get();
        if (purpose == null) {
            return;
        }
        check();
        if (!model.problemProperty().get().isEmpty()) {
            return;
        }
        var edits =
                switch (purpose) {
                    case Purpose.Create _ -> creation();
                    case Purpose.Change change -> change(change.present());
                };
        var refusal = edits.isEmpty() ? Optional.<String>empty() : open.attempt(single(edits));
        if (refusal.isPresent()) {
            model.problemProperty().set(refusal.get());
            return;
        }
        model.purposeProperty().set(null);
        if (purpose instanceof Purpose.Create) {
            open.show(NamespacePath.of(model.pathProperty().get()));
        }
    }

    private void begin(Purpose purpose, String path, String description) {
        model.pathProperty().set(path);
        model.descriptionProperty().set(description);
        model.problemProperty().set("");
        model.consequenceProperty().set("");
        model.purposeProperty().set(purpose);
    }

    private List<VaultEdit> creation() {
        return List.of(
                new VaultEdit.AddNamespace(
                        NamespacePath.of(model.pathProperty().get()),
                        model.descriptionProperty().get().strip()));
    }

    /// The description first, while the namespace is still where it was.
    private List<VaultEdit> change(NamespacePath present) {
        var edits = new ArrayList<VaultEdit>();
        var description = model.descriptionProperty().get().strip();
        var before = open.vault().namespace(present).map(Namespace::description).orElse("");
        if (!description.equals(before)) {
            edits.add(new VaultEdit.DescribeNamespace(present, description));
        }
        edits.addAll(moves(present, NamespaceName.parse(model.pathProperty().get(), present)));
        return edits;
    }

    private List<VaultEdit> moves(NamespacePath present, NamespacePath next) {
        var edits = new ArrayList<VaultEdit>();
        var parent = next.parent();
        if (!parent.equals(present.parent())) {
            if (open.vault().namespace(parent).isEmpty()) {
                edits.add(new VaultEdit.AddNamespace(parent, ""));
            }
            // With the name it will have, so that it meets no namesake on the way.
            if (!next.name().equals(present.name()) && isFree(present.parent(), next.name())) {
                edits.add(new VaultEdit.RenameNamespace(present, next.name()));
                edits.add(new VaultEdit.MoveNamespace(present.parent().child(next.name()), parent));
            } else {
                edits.add(new VaultEdit.MoveNamespace(present, parent));
                edits.addAll(rename(parent.child(present.name()), next.name()));
            }
        } else {
            edits.addAll(rename(present, next.name()));
        }
        return edits;
    }

    private boolean isFree(NamespacePath parent, String child) {
        return open.vault().namespace(parent.child(child)).isEmpty();
    }

    private static List<VaultEdit> rename(NamespacePath path, String name) {
        return path.name().equals(name)
                ? List.of()
                : List.of(new VaultEdit.RenameNamespace(path, name));
    }

    private static VaultEdit single(List<VaultEdit> edits) {
        return edits.size() == 1 ? edits.getFirst() : new VaultEdit.Batch(edits);
    }

    private void check() {
        var text = model.pathProperty().get();
        var problem =
                switch (model.purposeProperty().get()) {
                    case Purpose.Create _ -> name.problem(text, open.vault());
                    case Purpose.Change change ->
                            name.problem(text, change.present(), open.vault());
                    case null -> Optional.<String>empty();
                };
        model.problemProperty().set(problem.orElse(""));
        model.consequenceProperty().set(problem.isEmpty() ? consequence(text) : "");
    }

    private String consequence(String text) {
        if (!(model.purposeProperty().get() instanceof Purpose.Change(var present))
                || text.equals(present.toString())) {
            return "";
        }
        var secrets =
                open.vault().namespace(present).map(each -> each.allSecrets().count()).orElse(0L);
        var code = text.startsWith(present.parent().toString()) ? "renames" : "moves";
        return messages.text(
                "namespaces.form." + code, secrets, NamespaceName.parse(text, present).toString());
    }
}
