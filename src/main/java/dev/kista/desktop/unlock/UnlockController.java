package dev.kista.desktop.unlock;

import dev.kista.desktop.dialog.FilePicker;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.mvc.TaskRunner.RunningTask;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;
import dev.kista.service.VaultSession;
import dev.kista.store.Credentials;
import dev.kista.store.VaultException;

import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Asks for the master password of one vault and opens it. FX thread only.
public final class UnlockController implements Part {
    private final VaultSession session;
    private final TaskRunner tasks;
    private final FilePicker files;
    private final Messages messages;
    private final Consumer<VaultSession> unlocked;
    private final Runnable another;
    private final UnlockModel model = new UnlockModel();
    private final UnlockView view;
    private @Nullable RunningTask running;

    /// @param session locked, or being locked
    /// @param unlocked takes the session once it is unlocked
    /// @param another leads to the other vaults
    public UnlockController(
            VaultSession session,
            TaskRunner tasks,
            FilePicker files,
            Messages messages,
            Consumer<VaultSession> unlocked,
            Runnable another) {
        this.session = session;
        this.tasks = tasks;
        this.files = files;
        this.messages = messages;
        this.unlocked = unlocked;
        this.another = another;
        model.nameProperty().set(session.name());
        this.view = new UnlockView(model, this, messages);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /// Shows that the vault is about to be locked; nothing can be typed meanwhile.
    public void closing(boolean closing) {
        model.closingProperty().set(closing);
    }

    /// @param password taken over and wiped
    void onUnlock(SecretValue password) {
        if (model.busyProperty().get() || model.closingProperty().get()) {
            password.close();
            return;
        }
        var keyFile = model.keyFileProperty().get();
        model.problemProperty().set("");
        model.busyProperty().set(true);
        running =
                tasks.<VaultSession>run(
                        messages.text("unlock.deriving"),
                        TaskRunner.Lane.VAULT,
                        progress -> {
                            try (password) {
                                session.unlock(new Credentials(given(password, keyFile), keyFile));
                            }
                            return session;
                        },
                        this::succeed,
                        this::fail);
    }

    /// An empty field beside a key file means that there is no password, not an empty one.
    private static @Nullable SecretValue given(SecretValue password, @Nullable Object keyFile) {
        return password.isEmpty() && keyFile != null ? null : password;
    }

    void onCancel() {
        if (running != null) {
            running.cancel();
            model.busyProperty().set(false);
        }
    }

    void onKeyFile() {
        files.open(
                        messages.text("unlock.key-file.choose"),
                        new FilePicker.Kind(
                                messages.text("unlock.key-file.kind"), "*.keyx", "*.key", "*"))
                .ifPresent(model.keyFileProperty()::set);
    }

    void onNoKeyFile() {
        model.keyFileProperty().set(null);
    }

    void onAnother() {
        onCancel();
        another.run();
    }

    private void succeed(VaultSession opened) {
        model.busyProperty().set(false);
        view.clear();
        unlocked.accept(opened);
    }

    private void fail(Exception failure) {
        model.busyProperty().set(false);
        model.problemProperty().set(words(failure));
        view.tryAgain();
    }

    private String words(Exception failure) {
        if (failure instanceof VaultException problem) {
            return problem.reason() == VaultException.Reason.WRONG_CREDENTIALS
                    ? messages.text(
                            model.keyFileProperty().get() == null
                                    ? "unlock.wrong"
                                    : "unlock.wrong-with-key-file")
                    : problem.words(messages);
        }
        return messages.text("unlock.failed", failure.getClass().getSimpleName());
    }
}
