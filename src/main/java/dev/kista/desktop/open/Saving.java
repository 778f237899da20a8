package dev.kista.desktop.open;

import dev.kista.desktop.dialog.Notices;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.model.Messages;
import dev.kista.service.VaultSession;
import dev.kista.store.VaultException;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;

/// Writes the vault in the background and knows whether the file has everything.
final class Saving {
    private final VaultSession session;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Messages messages;
    private final InstantSource clock;
    private Predicate<VaultException> remedy = problem -> false;
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Instant> savedAt = new ReadOnlyObjectWrapper<>();

    Saving(
            VaultSession session,
            TaskRunner tasks,
            Notices notices,
            Messages messages,
            InstantSource clock) {
        this.session = session;
        this.tasks = tasks;
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
    }

    ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Instant> savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    /// @param handler is told why a save failed, and answers whether it told the user
    void whenNotSaved(Predicate<VaultException> handler) {
        remedy = handler;
    }

    void refresh() {
        unsaved.set(session.hasUnsavedEdits());
    }

    void save() {
        tasks.<Boolean>run(
                messages.text("open.saving"),
                TaskRunner.Lane.VAULT,
                progress -> {
                    session.save();
                    return true;
                },
                done -> saved(),
                this::failed);
    }

    private void saved() {
        savedAt.set(clock.instant());
        refresh();
    }

    private void failed(Exception failure) {
        if (failure instanceof VaultException problem && remedy.test(problem)) {
            return;
        }
        var why =
                failure instanceof VaultException problem
                        ? problem.words(messages)
                        : failure.getClass().getSimpleName();
        if (failure instanceof VaultException problem
                && problem.reason() == VaultException.Reason.OLDER_FORMAT) {
            notices.failure(why, messages.text("open.upgrade"), this::upgrade);
        } else {
            notices.failure(
                    messages.text("open.not-saved", why),
                    messages.text("open.save-again"),
                    this::save);
        }
    }

    private void upgrade() {
        session.allowUpgrade();
        save();
    }
}
