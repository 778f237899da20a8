package dev.kista.desktop.merging;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.dialog.Confirmations;
import dev.kista.desktop.dialog.Notice;
import dev.kista.desktop.dialog.Notices;
import dev.kista.desktop.dialog.Question;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.mvc.TaskRunner.Lane;
import dev.kista.desktop.open.OpenVault;
import dev.kista.model.Messages;
import dev.kista.service.ConflictCopies;
import dev.kista.store.VaultException;

import javafx.util.Subscription;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Offers a merge where one is due: when somebody else changed the file, when a save finds that,
/// when a synchroniser left a copy, and by command. Also offers to remove a lock that was left. FX
/// thread only.
public final class MergeOffers {
    private final OpenVault vault;
    private final MergeController merge;
    private final TaskRunner tasks;
    private final Confirmations confirmations;
    private final Notices notices;
    private final Messages messages;

    /// That somebody else changed the file: it is asked until it is answered or settled.
    private final Notice changed;

    public MergeOffers(
            OpenVault vault,
            MergeController merge,
            TaskRunner tasks,
            Confirmations confirmations,
            Notices notices,
            Messages messages) {
        this.vault = vault;
        this.merge = merge;
        this.tasks = tasks;
        this.confirmations = confirmations;
        this.notices = notices;
        this.messages = messages;
        this.changed =
                new Notice(
                        Notice.Kind.ASKING,
                        messages.text("merging.file-changed", name(vault.session().file())),
                        Optional.of(
                                new Notice.Action(
                                        messages.text("merging.review"), merge::reviewFile)));
    }

    /// Begins to offer, until the result is unsubscribed.
    ///
    /// @param pause between two looks at the file
    public Subscription begin(Commands commands, Duration pause, Executor fxThread) {
        var watch =
                new DiskWatch(
                        vault.session().merging(),
                        pause,
                        fxThread,
                        this::fileChanged,
                        () -> notices.withdraw(changed));
        vault.whenNotSaved(this::notSaved);
        lookForCopies();
        return Subscription.combine(
                commands.on(Command.MERGE, merge::choose), watch::close, merge::onCancel);
    }

    private void fileChanged() {
        if (!merge.isShown()) {
            notices.show(changed);
        }
    }

    /// @return whether the user was told
    private boolean notSaved(VaultException problem) {
        return switch (problem.reason()) {
            case CHANGED_ON_DISK -> {
                notices.failure(
                        messages.text("open.not-saved", problem.words(messages)),
                        messages.text("merging.review"),
                        merge::reviewFile);
                merge.reviewFile();
                yield true;
            }
            case LOCKED -> {
                notices.failure(
                        messages.text("open.not-saved", problem.words(messages)),
                        messages.text("merging.remove-lock"),
                        () -> askToRemoveLock(problem));
                yield true;
            }
            default -> false;
        };
    }

    private void askToRemoveLock(VaultException problem) {
        confirmations.ask(
                Question.danger(
                        messages.text("merging.remove-lock.title"),
                        messages.text("merging.remove-lock.text", problem.details().toArray()),
                        messages.text("merging.remove-lock.do"),
                        this::removeLock));
    }

    private void removeLock() {
        tasks.<Boolean>run(
                messages.text("merging.removing-lock"),
                Lane.VAULT,
                progress -> {
                    vault.session().merging().removeLock();
                    return true;
                },
                done -> vault.save(),
                failure ->
                        notices.failure(
                                failure instanceof VaultException problem
                                        ? problem.words(messages)
                                        : messages.text(
                                                "merging.failed",
                                                failure.getClass().getSimpleName())));
    }

    private void lookForCopies() {
        tasks.<List<Path>>run(
                messages.text("merging.looking-for-copies"),
                Lane.READING,
                progress -> ConflictCopies.beside(vault.session().file()),
                this::found,
                failure -> {
                    // A folder that cannot be listed has nothing to offer.
                });
    }

    private void found(List<Path> copies) {
        if (!copies.isEmpty() && !merge.isShown()) {
            var first = copies.getFirst();
            notices.show(
                    new Notice(
                            Notice.Kind.ASKING,
                            messages.text("merging.copy-found", name(first), copies.size()),
                            Optional.of(
                                    new Notice.Action(
                                            messages.text("merging.review"),
                                            () -> merge.review(first)))));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
