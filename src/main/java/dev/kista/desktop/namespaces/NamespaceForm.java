package dev.kista.desktop.namespaces;

import dev.kista.desktop.namespaces.NamespaceFormModel.Purpose;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;
import dev.kista.service.NamespaceChange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the form above the tree does: it makes, changes, moves and copies namespaces, and says
/// before what every namespace is called then.
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

    /// Asks whether a namespace is to move below another.
    void openMove(NamespacePath path, NamespacePath parent) {
        begin(new Purpose.Move(path), parent.child(path.name()).toString(), "");
    }

    /// Asks whether a copy of a namespace is to stand below another, under a name that is free.
    void openCopy(NamespacePath path, NamespacePath parent) {
        var free = NamespaceName.free(open.vault(), parent, path.name());
        begin(new Purpose.Copy(path), free.toString(), "");
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
        model.changes().clear();
    }

    void onConfirm() {
        var purpose = model.purposeProperty().get();
        if (purpose == null) {
            return;
        }
        check();
        if (model.problemProperty().get().isEmpty() && isDone(purpose)) {
            onCancel();
        }
    }

    /// @return whether the edit was made, or there was none to make
    private boolean isDone(Purpose purpose) {
        var typed = model.pathProperty().get();
        return switch (purpose) {
            case Purpose.Create _ -> {
                var path = NamespacePath.of(typed);
                var description = model.descriptionProperty().get().strip();
                yield isMade(new VaultEdit.AddNamespace(path, description), path);
            }
            case Purpose.Copy(var original) -> {
                var path = NamespacePath.of(typed);
                yield isMade(new VaultEdit.CopyNamespace(original, path), path);
            }
            case Purpose.Change(var present) -> {
                var edits = new ArrayList<>(description(present));
                edits.addAll(renaming().edits(present, NamespaceName.parse(typed, present)));
                yield edits.isEmpty() || isMade(Renaming.single(edits), null);
            }
            case Purpose.Move(var present) -> isMoved(present, NamespaceName.parse(typed, present));
        };
    }

    private boolean isMade(VaultEdit edit, @Nullable NamespacePath shown) {
        var refusal = open.attempt(edit);
        model.problemProperty().set(refusal.orElse(""));
        if (refusal.isEmpty() && shown != null) {
            open.show(shown);
        }
        return refusal.isEmpty();
    }

    private boolean isMoved(NamespacePath present, NamespacePath next) {
        var edits = renaming().edits(present, next);
        return edits.isEmpty()
                || open.applyUndoably(
                        Renaming.single(edits),
                        messages.text(
                                "namespaces.moved",
                                present.toString(),
                                next.toString(),
                                secrets(present)),
                        Renaming.single(renaming().back(present, next)));
    }

    private void begin(Purpose purpose, String path, String description) {
        model.pathProperty().set(path);
        model.descriptionProperty().set(description);
        model.problemProperty().set("");
        model.consequenceProperty().set("");
        model.changes().clear();
        model.purposeProperty().set(purpose);
        if (purpose instanceof Purpose.Move || purpose instanceof Purpose.Copy) {
            check();
        }
    }

    /// The description comes first, while the namespace is still where it was.
    private List<VaultEdit> description(NamespacePath present) {
        var description = model.descriptionProperty().get().strip();
        var before = open.vault().namespace(present).map(Namespace::description).orElse("");
        return description.equals(before)
                ? List.of()
                : List.of(new VaultEdit.DescribeNamespace(present, description));
    }

    private Renaming renaming() {
        return new Renaming(open.vault());
    }

    private void check() {
        var text = model.pathProperty().get();
        var vault = open.vault();
        var purpose = model.purposeProperty().get();
        var problem =
                switch (purpose) {
                    case Purpose.Create _ -> name.problem(text, vault);
                    case Purpose.Copy(var original) ->
                            name.problem(text, vault).or(() -> name.inside(text, original));
                    case Purpose.Change(var present) -> name.problem(text, present, vault);
                    case Purpose.Move(var present) -> name.problem(text, present, vault);
                    case null -> Optional.<String>empty();
                };
        model.problemProperty().set(problem.orElse(""));
        model.consequenceProperty().set("");
        model.changes().clear();
        if (problem.isEmpty()) {
            switch (purpose) {
                case Purpose.Copy(var original) ->
                        consequence("copies", original, NamespacePath.of(text));
                case Purpose.Move(var present) -> change(present, text);
                case Purpose.Change(var present) -> change(present, text);
                case Purpose.Create _ -> {}
                case null -> {}
            }
        }
    }

    private void change(NamespacePath present, String text) {
        if (!text.equals(present.toString())) {
            var next = NamespaceName.parse(text, present);
            var sameParent = next.parent().equals(present.parent());
            consequence(sameParent ? "renames" : "moves", present, next);
        }
    }

    private void consequence(String code, NamespacePath path, NamespacePath next) {
        model.consequenceProperty()
                .set(
                        messages.text(
                                "namespaces.form." + code,
                                secrets(path),
                                next.toString(),
                                NamespaceChange.of(open.vault(), path, next).size()));
        model.changes().setAll(NamespaceChange.of(open.vault(), path, next));
    }

    private long secrets(NamespacePath path) {
        return open.vault().namespace(path).map(each -> each.allSecrets().count()).orElse(0L);
    }
}
