package dev.kista.desktop.merging;

import dev.kista.desktop.dialog.FilePicker;
import dev.kista.desktop.dialog.Notices;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.mvc.TaskRunner.Lane;
import dev.kista.desktop.mvc.TaskRunner.Work;
import dev.kista.desktop.open.OpenVault;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;
import dev.kista.service.ConflictCopies;
import dev.kista.service.PlannedMerge;
import dev.kista.service.VaultMerging;
import dev.kista.store.Credentials;
import dev.kista.store.VaultException;
import dev.kista.store.VaultException.Reason;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Consumer;

/// Shows what another copy would do to the open vault, and takes it on request. FX thread only.
public final class MergeController implements Part {
    private final OpenVault vault;
    private final VaultMerging merging;
    private final TaskRunner tasks;
    private final FilePicker files;
    private final Notices notices;
    private final Messages messages;
    private final InstantSource clock;
    private final MergeModel model = new MergeModel();
    private final MergeView view;
    private @Nullable PlannedMerge plan;
    private int asked;

    public MergeController(
            OpenVault vault,
            TaskRunner tasks,
            FilePicker files,
            Notices notices,
            Messages messages,
            InstantSource clock) {
        this.vault = vault;
        this.merging = vault.session().merging();
        this.tasks = tasks;
        this.files = files;
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
        this.view = new MergeView(model, this, messages);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /// Puts the list of changes over other content, which cannot be seen or reached meanwhile.
    public Part over(Part content) {
        var below = content.root();
        below.visibleProperty().bind(model.sourceProperty().isNull());
        view.root().visibleProperty().bind(model.sourceProperty().isNotNull());
        var stack = new StackPane(below, view.root());
        return () -> stack;
    }

    /// Whether it is open.
    boolean isShown() {
        return model.sourceProperty().get() != null;
    }

    /// Lets the user choose another copy.
    void choose() {
        files.open(
                        messages.text("merging.choose"),
                        new FilePicker.Kind(messages.text("vault.kind"), "*.kdbx"))
                .ifPresent(this::review);
    }

    /// Shows what the vault's own file, changed by somebody else, would do.
    void reviewFile() {
        show(new MergeSource(vault.session().file(), true));
    }

    /// Shows what another copy would do.
    void review(Path copy) {
        show(new MergeSource(copy, false));
    }

    private void show(MergeSource source) {
        onCancel();
        model.sourceProperty().set(source);
        look(
                source,
                () -> source.own() ? merging.planWithFile(null) : merging.planWith(source.file()));
    }

    /// @param password taken over and wiped
    void onPassword(SecretValue password) {
        var source = model.sourceProperty().get();
        if (source == null || model.busyProperty().get()) {
            password.close();
            return;
        }
        var keyFile = model.keyFileProperty().get();
        look(
                source,
                () -> {
                    try (password) {
                        var typed = password.isEmpty() && keyFile != null ? null : password;
                        var credentials = new Credentials(typed, keyFile);
                        return source.own()
                                ? merging.planWithFile(credentials)
                                : merging.planWith(source.file(), credentials);
                    }
                });
    }

    void onKeyFile() {
        files.open(
                        messages.text("unlock.key-file.choose"),
                        new FilePicker.Kind(
                                messages.text("unlock.key-file.kind"), "*.keyx", "*.key", "*"))
                .ifPresent(model.keyFileProperty()::set);
    }

    /// Opens the other copy and works out the merge.
    @FunctionalInterface
    private interface Planning {
        PlannedMerge plan() throws VaultException;
    }

    private void look(MergeSource source, Planning planning) {
        var question = ++asked;
        model.problemProperty().set("");
        model.busyProperty().set(true);
        tasks.<PlannedMerge>run(
                messages.text("merging.looking", source.name()),
                Lane.VAULT,
                progress -> planning.plan(),
                made -> looked(question, source, made),
                failure -> failed(question, failure));
    }

    private void looked(int question, MergeSource source, PlannedMerge made) {
        if (question != asked) {
            made.close();
            return;
        }
        model.busyProperty().set(false);
        model.askingProperty().set(false);
        plan = made;
        model.changes().setAll(made.changes());
        if (made.isEmpty()) {
            onMerge();
        } else {
            model.plannedProperty().set(true);
        }
    }

    private void failed(int question, Exception failure) {
        if (question != asked) {
            return;
        }
        model.busyProperty().set(false);
        var wrong =
                failure instanceof VaultException problem
                        && problem.reason() == Reason.WRONG_CREDENTIALS;
        if (wrong && !model.askingProperty().get()) {
            model.askingProperty().set(true);
        } else {
            model.problemProperty().set(words(failure));
        }
    }

    /// Takes what is shown and saves it.
    void onMerge() {
        var source = model.sourceProperty().get();
        var taking = plan;
        if (source == null || taking == null || model.busyProperty().get()) {
            return;
        }
        run(
                progress -> {
                    merging.take(taking);
                    return taking.changes().size();
                },
                count -> merged(source, count));
    }

    private void merged(MergeSource source, int changes) {
        plan = null;
        onCancel();
        vault.save();
        if (source.own() && changes > 0) {
            notices.info(
                    messages.text("merging.done-own", changes, source.name()),
                    messages.text("open.undo"),
                    vault::undo);
        } else if (source.own()) {
            notices.info(messages.text("merging.done-own", changes, source.name()));
        } else {
            notices.info(
                    messages.text("merging.done", changes, source.name()),
                    messages.text("merging.move-aside"),
                    () -> moveAside(source.file()));
        }
    }

    private void moveAside(Path copy) {
        tasks.<Path>run(
                messages.text("merging.moving-aside"),
                Lane.READING,
                progress -> ConflictCopies.moveAside(copy),
                now -> notices.info(messages.text("merging.moved-aside", now.getFileName())),
                failure -> notices.failure(messages.text("merging.not-moved", copy.getFileName())));
    }

    /// Leaves the changed file as it is and writes our state beside it.
    void onSaveCopy() {
        if (model.busyProperty().get()) {
            return;
        }
        var file = vault.session().file();
        run(
                progress -> {
                    var copy =
                            ConflictCopies.nameFor(file, clock.instant(), ZoneId.systemDefault());
                    merging.saveCopy(copy);
                    return copy;
                },
                copy -> {
                    onCancel();
                    notices.info(messages.text("merging.copy-saved", copy.getFileName()));
                });
    }

    private <T> void run(Work<T> work, Consumer<T> then) {
        model.busyProperty().set(true);
        tasks.<T>run(
                messages.text("merging.merging"),
                Lane.VAULT,
                work,
                result -> {
                    model.busyProperty().set(false);
                    then.accept(result);
                },
                failure -> {
                    model.busyProperty().set(false);
                    model.plannedProperty().set(false);
                    model.changes().clear();
                    model.problemProperty().set(words(failure));
                });
    }

    /// Gives up; nothing is changed or written. Called when the vault is locked, too.
    public void onCancel() {
        asked++;
        if (plan != null) {
            plan.close();
            plan = null;
        }
        model.sourceProperty().set(null);
        model.changes().clear();
        model.plannedProperty().set(false);
        model.askingProperty().set(false);
        model.busyProperty().set(false);
        model.keyFileProperty().set(null);
        model.problemProperty().set("");
    }

    private String words(Exception failure) {
        return failure instanceof VaultException problem
                ? problem.words(messages)
                : messages.text(
                        failure instanceof IOException ? "merging.failed-disk" : "merging.failed",
                        failure.getClass().getSimpleName());
    }
}
