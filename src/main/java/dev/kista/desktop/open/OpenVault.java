package dev.kista.desktop.open;

import dev.kista.desktop.dialog.Notices;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;
import dev.kista.service.EditRefused;
import dev.kista.service.EditValues;
import dev.kista.service.VaultSession;
import dev.kista.store.VaultException;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// An unlocked vault as the screens see it: the snapshot, what of it is shown and selected, and the
/// way to change it. The screens meet here and nowhere else.
///
/// An edit is applied at once and saved in the background right after; what cannot be saved stays
/// in memory, is told, and can be tried again. Holds no secret value but those in the snapshot,
/// which the session wipes when it locks. FX thread only.
public final class OpenVault implements AutoCloseable {
    private final VaultSession session;
    private final Notices notices;
    private final Messages messages;
    private final Saving saving;
    private final StepNames steps;
    private final Runnable stopListening;

    private final ReadOnlyObjectWrapper<Vault> vault;
    private final ShownPlace place = new ShownPlace();
    private final Selection selection = new Selection(this::vault);
    private final StringProperty search = new SimpleStringProperty("");
    private final Carried carried = new Carried();
    private final List<Runnable> pending = new ArrayList<>();

    /// @param session unlocked
    /// @param fxThread how to get back to the FX thread: `Platform::runLater`
    public OpenVault(
            VaultSession session,
            TaskRunner tasks,
            Notices notices,
            Messages messages,
            InstantSource clock,
            Executor fxThread) {
        this.session = session;
        this.notices = notices;
        this.messages = messages;
        this.saving = new Saving(session, tasks, notices, messages, clock);
        this.steps = new StepNames(session, new EditNames(messages));
        this.vault = new ReadOnlyObjectWrapper<>(session.vault());
        this.stopListening = session.onChange(changed -> fxThread.execute(this::refresh));
        show(Whereabouts.firstPath(vault.get()));
        place.go(place.get(), vault.get());
        refresh();
    }

    /// The file's place and the vault's name, for titles.
    public VaultSession session() {
        return session;
    }

    public ReadOnlyObjectProperty<Vault> vaultProperty() {
        return vault.getReadOnlyProperty();
    }

    public Vault vault() {
        return vault.get();
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.property();
    }

    public Place place() {
        return place.get();
    }

    /// The namespace shown; while the trash is shown, the one shown before it.
    public ReadOnlyObjectProperty<NamespacePath> namespaceProperty() {
        return place.namespaceProperty();
    }

    public NamespacePath namespace() {
        return place.namespaceProperty().get();
    }

    /// Shows a place. Nothing of it is selected and nothing is filtered at first.
    public void show(Place next) {
        if (next.equals(place.get())) {
            return;
        }
        select(List.of());
        search.set("");
        place.go(next, vault.get());
    }

    /// Looks in another place for what is searched already.
    public void searchIn(Place next) {
        if (!next.equals(place.get())) {
            select(List.of());
            place.go(next, vault.get());
        }
    }

    public void show(NamespacePath path) {
        show(new Place.At(path));
    }

    /// The one secret that is selected; `null` if there is none or more than one.
    public ReadOnlyObjectProperty<@Nullable UUID> secretProperty() {
        return selection.onlyProperty();
    }

    /// Every secret that is selected, in the order of the table.
    public ObservableList<UUID> selected() {
        return selection.ids();
    }

    public void select(Collection<UUID> ids) {
        selection.select(ids);
    }

    public Optional<FoundSecret> find(UUID id) {
        return FoundSecret.in(vault.get(), id);
    }

    /// Those of several that are there, in the order of the vault.
    public List<FoundSecret> find(Collection<UUID> ids) {
        return FoundSecret.in(vault.get(), ids);
    }

    /// Those that are selected, in the order of the vault. Looked up once, however often it is
    /// asked.
    public List<FoundSecret> selectedSecrets() {
        return selection.secrets();
    }

    public Carried carried() {
        return carried;
    }

    /// What the secrets of the place are filtered by.
    public StringProperty searchProperty() {
        return search;
    }

    /// Whether something was edited that is not in the file yet.
    public ReadOnlyBooleanProperty unsavedProperty() {
        return saving.unsavedProperty();
    }

    /// When the file was last written; `null` if it was not since it was opened.
    public ReadOnlyObjectProperty<@Nullable Instant> savedAtProperty() {
        return saving.savedAtProperty();
    }

    /// What undo would take back, in words; empty if there is nothing.
    public ReadOnlyStringProperty undoNameProperty() {
        return steps.undoProperty();
    }

    public ReadOnlyStringProperty redoNameProperty() {
        return steps.redoProperty();
    }

    /// Makes an edit and saves it. If it cannot be made, a notice says why.
    ///
    /// @param edit its values are taken over, or wiped if it is refused
    /// @return whether it was made
    public boolean apply(VaultEdit edit) {
        var refusal = attempt(edit);
        refusal.ifPresent(notices::failure);
        return refusal.isEmpty();
    }

    /// Makes an edit and saves it.
    ///
    /// @param edit its values are taken over, or wiped if it is refused
    /// @return why it cannot be made, in words to show where it was typed; empty if it was made
    public Optional<String> attempt(VaultEdit edit) {
        try {
            session.apply(edit);
        } catch (EditRefused refused) {
            EditValues.close(edit);
            return Optional.of(refused.words(messages));
        }
        refresh();
        save();
        return Optional.empty();
    }

    /// Makes an edit that takes something away, and offers to take it back.
    ///
    /// @param done what was done, as a sentence
    /// @param back the edit that brings it back, for when others were made since
    /// @return whether it was made
    public boolean applyUndoably(VaultEdit edit, String done, VaultEdit back) {
        if (!apply(edit)) {
            return false;
        }
        notices.info(done, messages.text("open.undo"), new TakingBack(this, back));
        return true;
    }

    /// Says that something was done.
    public void tell(String sentence) {
        notices.info(sentence);
    }

    public void undo() {
        step(steps.undoProperty(), VaultSession::undo, "open.undone");
    }

    public void redo() {
        step(steps.redoProperty(), VaultSession::redo, "open.redone");
    }

    private void step(ReadOnlyStringProperty which, Consumer<VaultSession> step, String sentence) {
        commitPending();
        var name = which.get();
        if (!name.isEmpty()) {
            step.accept(session);
            refresh();
            save();
            notices.info(messages.text(sentence, name));
        }
    }

    /// Writes what is unsaved, in the background. Every edit does so by itself.
    public void save() {
        saving.save();
    }

    /// Asks somebody else first what to do about a failed save.
    ///
    /// @param handler answers whether it told the user; if not, a notice does
    public void whenNotSaved(Predicate<VaultException> handler) {
        saving.whenNotSaved(handler);
    }

    /// Registers what takes a half-finished entry over, as if the user had left the field.
    public Subscription whenLeaving(Runnable commit) {
        pending.add(commit);
        return () -> pending.remove(commit);
    }

    /// Takes every half-finished entry over. Whoever locks or quits calls this first.
    public void commitPending() {
        List.copyOf(pending).forEach(Runnable::run);
    }

    /// Stops listening to the session. What it holds is the session's to wipe.
    @Override
    public void close() {
        stopListening.run();
    }

    private void refresh() {
        session.snapshot().ifPresent(this::refresh);
    }

    private void refresh(Vault now) {
        saving.refresh();
        if (now != vault.get()) {
            selection.forget();
            vault.set(now);
            place.follow(now);
            selection.follow();
        }
        steps.refresh(now);
    }
}
