package dev.kista.desktop.secrets;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.Carried.Load;
import dev.kista.desktop.open.FoundSecret;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.secrets.TransferFormModel.Purpose;
import dev.kista.model.Messages;

import javafx.beans.binding.Bindings;
import javafx.util.Subscription;

import java.util.List;

/// Cuts or copies the selected secrets, to paste them into another namespace.
final class CarriedSecrets {
    private final OpenVault open;
    private final TransferForm form;
    private final Commands commands;
    private final Messages messages;

    CarriedSecrets(OpenVault open, TransferForm form, Commands commands, Messages messages) {
        this.open = open;
        this.form = form;
        this.commands = commands;
        this.messages = messages;
    }

    Subscription handle() {
        var possible =
                Bindings.createBooleanBinding(
                        () -> !own().isEmpty(),
                        open.selected(),
                        open.placeProperty(),
                        open.vaultProperty());
        var pastable =
                Bindings.createBooleanBinding(
                        () -> !going().isEmpty(),
                        open.placeProperty(),
                        open.vaultProperty(),
                        open.carried().loadProperty());
        return Subscription.combine(
                commands.on(Command.CUT_SECRET, possible, this::cut),
                commands.on(Command.PASTE_SECRET, pastable, this::paste));
    }

    private void cut() {
        var cut = own();
        if (!cut.isEmpty()) {
            take(cut, true);
            tell("secrets.cut", cut);
        }
    }

    /// Of one secret the value goes to the clipboard, too, which is told there.
    void copy() {
        var copied = open.selectedSecrets().stream().filter(each -> !each.inTrash()).toList();
        if (!copied.isEmpty()) {
            take(copied, false);
            if (copied.size() > 1) {
                tell("secrets.carried", copied);
            }
        }
    }

    private void take(List<FoundSecret> found, boolean cut) {
        open.carried().takeSecrets(found.stream().map(each -> each.secret().id()).toList(), cut);
    }

    private void tell(String sentence, List<FoundSecret> found) {
        open.tell(messages.text(sentence, found.size(), found.getFirst().secret().key().text()));
    }

    /// What was copied last is what is meant: something in this window, or a text elsewhere.
    void onPaste() {
        var carried = open.carried();
        if (carried.load() instanceof Load.Nothing || !carried.isNewest()) {
            commands.run(Command.IMPORT_PASTED);
        } else if (carried.load() instanceof Load.OfNamespace) {
            commands.run(Command.PASTE_NAMESPACE);
        } else if (going().isEmpty()) {
            open.tell(messages.text("secrets.pasted.nothing"));
        } else {
            paste();
        }
    }

    /// At once where nothing is in the way; otherwise the form says what stays.
    private void paste() {
        var secrets = going();
        if (secrets.isEmpty()
                || !(open.carried().load() instanceof Load.OfSecrets(var ids, var cut))) {
            return;
        }
        var purpose = cut ? Purpose.MOVE : Purpose.COPY;
        if (cut) {
            open.carried().drop();
        }
        form.paste(purpose, secrets, open.namespace());
    }

    /// Those that are cut or copied and do not lie here already.
    private List<FoundSecret> going() {
        return open.place() instanceof Place.At(var here)
                        && open.carried().load() instanceof Load.OfSecrets(var ids, var cut)
                ? open.find(ids).stream()
                        .filter(each -> !each.inTrash() && !each.path().equals(here))
                        .toList()
                : List.of();
    }

    /// Of what is selected that which lies here, and is not only inherited.
    private List<FoundSecret> own() {
        return open.selectedSecrets().stream()
                .filter(each -> !each.inTrash())
                .filter(
                        each ->
                                !(open.place() instanceof Place.At(var here))
                                        || here.equals(each.path()))
                .toList();
    }
}
