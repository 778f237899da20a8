package dev.kista.desktop.secrets;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.FoundSecret;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.secrets.TransferFormModel.Purpose;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;

import javafx.beans.binding.Bindings;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the form does that moves or copies secrets to another namespace.
final class TransferForm {
    /// More than these are counted and not named.
    private static final int NAMED = 4;

    private final OpenVault open;
    private final Messages messages;
    private final TransferFormModel model;
    private List<FoundSecret> secrets = List.of();
    private @Nullable Transfer transfer;

    TransferForm(OpenVault open, Messages messages, TransferFormModel model) {
        this.open = open;
        this.messages = messages;
        this.model = model;
    }

    Subscription handle(Commands commands) {
        var possible =
                Bindings.createBooleanBinding(
                        () -> !(open.place() instanceof Place.Trash) && !open.selected().isEmpty(),
                        open.placeProperty(),
                        open.selected());
        return Subscription.combine(
                commands.on(Command.MOVE_SECRET, possible, () -> begin(Purpose.MOVE)),
                commands.on(Command.COPY_SECRET, possible, () -> begin(Purpose.COPY)));
    }

    private void begin(Purpose purpose) {
        begin(purpose, open.selectedSecrets(), "");
    }

    /// Moves or copies at once where nothing is in the way; otherwise asks with the target filled
    /// in.
    void paste(Purpose purpose, List<FoundSecret> pasted, NamespacePath target) {
        var next = Transfer.of(purpose, pasted, target, open.vault());
        if (next.staying().isEmpty()) {
            if (open.apply(next.edit())) {
                tell(next);
            }
        } else {
            begin(purpose, pasted, target.toString());
        }
    }

    private void begin(Purpose purpose, List<FoundSecret> concerned, String target) {
        secrets = concerned;
        if (secrets.isEmpty()) {
            return;
        }
        model.namespaces().setAll(namespaces());
        model.targetProperty().set(target);
        model.problemProperty().set("");
        model.changes().clear();
        transfer = null;
        model.titleProperty()
                .set(
                        secrets.size() == 1
                                ? words(purpose, "one", secrets.getFirst().secret().key().text())
                                : words(purpose, "several", secrets.size()));
        model.purposeProperty().set(null);
        model.purposeProperty().set(purpose);
    }

    private List<String> namespaces() {
        var paths = new ArrayList<String>();
        open.vault()
                .forEachNamespace(
                        (path, namespace) -> {
                            if (!path.isRoot()) {
                                paths.add(path.toString());
                            }
                        });
        paths.sort(null);
        return paths;
    }

    void onTarget(String typed) {
        model.targetProperty().set(typed);
        check();
    }

    void onCancel() {
        model.purposeProperty().set(null);
        secrets = List.of();
        transfer = null;
    }

    void onConfirm() {
        check();
        var now = transfer;
        if (now == null || !model.problemProperty().get().isEmpty()) {
            return;
        }
        var refusal = open.attempt(now.edit());
        if (refusal.isPresent()) {
            model.problemProperty().set(refusal.get());
            return;
        }
        tell(now);
        onCancel();
    }

    private void tell(Transfer done) {
        var target =
                done.target().isRoot()
                        ? messages.text("secrets.vault-itself")
                        : done.target().toString();
        open.tell(words(done.purpose(), "done", done.going().size(), target));
    }

    /// Says what is wrong with the target, or else what would happen.
    private void check() {
        var purpose = model.purposeProperty().get();
        var typed = model.targetProperty().get().strip().toLowerCase(Locale.ROOT);
        model.changes().clear();
        transfer = null;
        if (purpose == null) {
            return;
        }
        var target = NamespacePath.of(typed);
        if (typed.isEmpty() || open.vault().namespace(target).isEmpty() && !target.isValid()) {
            model.problemProperty().set(messages.text("secrets.transfer.target"));
            return;
        }
        var next = Transfer.of(purpose, secrets, target, open.vault());
        model.problemProperty()
                .set(
                        next.going().isEmpty()
                                ? messages.text("secrets.transfer.nothing", target.toString())
                                : "");
        transfer = next;
        model.changes().setAll(changes(next));
    }

    private List<String> changes(Transfer next) {
        var sentences = new ArrayList<String>();
        if (next.isNew()) {
            sentences.add(messages.text("secrets.transfer.new", next.target().toString()));
        }
        if (!next.going().isEmpty()) {
            sentences.add(
                    words(
                            next.purpose(),
                            "going",
                            next.going().size(),
                            keys(next.going()),
                            next.target().toString()));
        }
        if (!next.staying().isEmpty()) {
            sentences.add(
                    messages.text(
                            "secrets.transfer.staying",
                            next.staying().size(),
                            keys(next.staying()),
                            next.target().toString()));
        }
        return sentences;
    }

    private String keys(List<FoundSecret> found) {
        var named =
                String.join(
                        ", ",
                        found.stream()
                                .limit(NAMED)
                                .map(each -> each.secret().key().text())
                                .toList());
        return found.size() <= NAMED
                ? named
                : messages.text("secrets.transfer.more", named, found.size() - NAMED);
    }

    private String words(Purpose purpose, String code, Object... arguments) {
        var verb = purpose == Purpose.MOVE ? "move" : "copy";
        return messages.text("secrets." + verb + "." + code, arguments);
    }
}
