package dev.kista.desktop.history;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.control.Ages;
import dev.kista.desktop.history.HistoryRow.Side;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.open.FoundSecret;
import dev.kista.desktop.open.OpenVault;
import dev.kista.model.Messages;
import dev.kista.model.Revision;
import dev.kista.model.Secret;
import dev.kista.model.VaultEdit;
import dev.kista.service.value.ValueDiff.Span;

import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/// Compares two versions of a secret and brings one of them back. FX thread only.
public final class HistoryController implements Part {
    private final OpenVault open;
    private final Commands commands;
    private final Messages messages;
    private final Ages ages;
    private final HistoryRows rows;
    private final HistoryModel model = new HistoryModel();
    private final Revealing revealing = new Revealing(model);
    private final HistoryView view;

    public HistoryController(
            OpenVault open, Commands commands, Messages messages, InstantSource clock) {
        this.open = open;
        this.commands = commands;
        this.messages = messages;
        this.ages = new Ages(messages, clock);
        this.rows = new HistoryRows(messages, ages);
        this.view = new HistoryView(model, this, ages, messages);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /// Puts the page over other content, which cannot be seen or reached meanwhile.
    public Part over(Part content) {
        var below = content.root();
        below.visibleProperty().bind(model.secretProperty().isNull());
        view.root().visibleProperty().bind(model.secretProperty().isNotNull());
        var stack = new StackPane(below, view.root());
        return () -> stack;
    }

    /// Answers its command until the result is unsubscribed.
    public Subscription handle(Commands commands) {
        var possible =
                Bindings.createBooleanBinding(
                        () -> selected().isPresent(), open.secretProperty(), open.vaultProperty());
        return commands.on(Command.COMPARE_VERSIONS, possible, this::onToggle);
    }

    private Optional<FoundSecret> selected() {
        return Optional.ofNullable(open.secretProperty().get())
                .flatMap(open::find)
                .filter(found -> !found.secret().history().isEmpty());
    }

    private void onToggle() {
        if (model.secretProperty().get() != null) {
            onClose();
        } else {
            open.commitPending();
            selected()
                    .map(FoundSecret::secret)
                    .ifPresent(it -> onCompare(it.id(), it.history().size() - 1));
        }
    }

    /// Compares an earlier version with the present one.
    ///
    /// @param index in the history, oldest first
    public void onCompare(UUID id, int index) {
        open.commitPending();
        open.find(id)
                .filter(found -> index < found.secret().history().size())
                .ifPresent(
                        found -> {
                            fill(found);
                            model.afterProperty().set(model.states().getFirst());
                            model.beforeProperty().set(state(index));
                            model.secretProperty().set(id);
                            compare();
                        });
    }

    Subscription onShown() {
        return Subscription.combine(
                open.vaultProperty().subscribe((before, now) -> refresh()),
                commands.on(Command.REVEAL, model.revealableProperty(), this::onReveal));
    }

    /// The vault changed: stays with the same versions, and with the present one as it is now.
    private void refresh() {
        var id = model.secretProperty().get();
        if (id == null) {
            return;
        }
        var found = open.find(id);
        if (found.isEmpty() || found.get().secret().history().isEmpty()) {
            onClose();
            return;
        }
        var before = model.beforeProperty().get();
        var after = model.afterProperty().get();
        fill(found.get());
        model.beforeProperty().set(again(before));
        model.afterProperty().set(again(after));
        compare();
    }

    private State again(@Nullable State state) {
        return state == null || state.isNow() || state.index() >= model.states().size()
                ? model.states().getFirst()
                : state(state.index());
    }

    private State state(int index) {
        return model.states().get(model.states().size() - 1 - index);
    }

    private void fill(FoundSecret found) {
        model.keyProperty().set(found.secret().key().text());
        model.placeProperty()
                .set(
                        found.inTrash()
                                ? messages.text("detail.in-trash")
                                : found.path().isRoot()
                                        ? open.session().name()
                                        : found.path().toString());
        model.states().setAll(State.of(found.secret()));
    }

    void onBefore(State state) {
        if (!state.equals(model.beforeProperty().get())) {
            model.beforeProperty().set(state);
            compare();
        }
    }

    void onAfter(State state) {
        if (!state.equals(model.afterProperty().get())) {
            model.afterProperty().set(state);
            compare();
        }
    }

    private void compare() {
        revealing.hide();
        model.problemProperty().set("");
        var before = model.beforeProperty().get();
        var after = model.afterProperty().get();
        var found = found();
        if (before == null || after == null || found.isEmpty()) {
            model.rows().clear();
            return;
        }
        var secret = found.get().secret();
        model.rows().setAll(rows.of(revision(secret, before), revision(secret, after)));
        model.revealableProperty()
                .set(model.rows().stream().anyMatch(HistoryRow.Line.class::isInstance));
        var earlier = before.isNow() ? after : before;
        model.restorableProperty().set(earlier.isNow() || found.get().inTrash() ? null : earlier);
    }

    private Optional<FoundSecret> found() {
        return Optional.ofNullable(model.secretProperty().get()).flatMap(open::find);
    }

    private static Revision revision(Secret secret, State state) {
        return state.isNow() ? secret.asRevision() : secret.history().get(state.index());
    }

    void onReveal() {
        revealing.toggle();
    }

    /// What stands at a place of a version's value, to be drawn now and not kept.
    String text(Side side, Span place) {
        var state =
                side == Side.BEFORE ? model.beforeProperty().get() : model.afterProperty().get();
        return state == null
                ? ""
                : found().map(found -> revision(found.secret(), state).value().text())
                        .map(text -> text.substring(place.from(), place.to()))
                        .orElse("");
    }

    /// Brings the earlier version back; the present one joins the history.
    void onRestore() {
        var id = model.secretProperty().get();
        var state = model.restorableProperty().get();
        if (id == null || state == null) {
            return;
        }
        var key = model.keyProperty().get();
        var refusal = open.attempt(new VaultEdit.RestoreRevision(id, state.index()));
        if (refusal.isPresent()) {
            model.problemProperty().set(refusal.get());
            return;
        }
        onClose();
        open.tell(messages.text("history.restored", key, ages.exact(state.since())));
    }

    /// Called when the vault is locked, too.
    public void onClose() {
        revealing.hide();
        model.secretProperty().set(null);
        model.rows().clear();
        model.states().clear();
        model.beforeProperty().set(null);
        model.afterProperty().set(null);
        model.restorableProperty().set(null);
        model.revealableProperty().set(false);
        model.problemProperty().set("");
    }
}
