package dev.kista.desktop.secrets;

import dev.kista.desktop.open.KeyName;
import dev.kista.desktop.open.OpenVault;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import javafx.util.Subscription;

import java.util.List;
import java.util.SortedSet;

/// What the form for a new secret does.
final class SecretForm {
    private final OpenVault open;
    private final SecretFormModel model;
    private final KeyName name;
    private NamespacePath target = NamespacePath.ROOT;

    SecretForm(OpenVault open, Messages messages, SecretFormModel model) {
        this.open = open;
        this.model = model;
        this.name = new KeyName(messages);
    }

    void open() {
        target = open.namespace();
        model.placeProperty().set(target.isRoot() ? open.session().name() : target.toString());
        model.keyProperty().set("");
        model.problemProperty().set("");
        model.remarkProperty().set("");
        model.openProperty().set(true);
    }

    Subscription whenLeaving(Runnable commit) {
        return open.whenLeaving(commit);
    }

    void onKey(String typed) {
        var text = KeyName.upper(typed.strip());
        if (!text.equals(model.keyProperty().get())) {
            model.keyProperty().set(text);
            check();
        }
    }

    void onCancel() {
        model.openProperty().set(false);
    }

    /// Makes the secret and selects it.
    ///
    /// @param value taken over, or wiped if it is refused
    /// @return whether it was made
    boolean onConfirm(SecretValue value, String description, SortedSet<String> tags) {
        check();
        if (!model.problemProperty().get().isEmpty()) {
            value.close();
            return false;
        }
        var key = new SecretKey(model.keyProperty().get());
        var refusal =
                open.attempt(
                        new VaultEdit.AddSecret(
                                target, key, value, description.strip(), tags, null));
        if (refusal.isPresent()) {
            model.problemProperty().set(refusal.get());
            return false;
        }
        model.openProperty().set(false);
        open.show(target);
        open.searchProperty().set("");
        open.vault()
                .namespace(target)
                .flatMap(there -> there.secret(key))
                .ifPresent(made -> open.select(List.of(made.id())));
        return true;
    }

    private void check() {
        var key = model.keyProperty().get();
        model.problemProperty().set(name.problem(key, open.vault(), target, null).orElse(""));
        model.remarkProperty().set(name.remark(key).orElse(""));
    }
}
