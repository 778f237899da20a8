package dev.kista.desktop.create;

import dev.kista.desktop.control.StrengthBar;
import dev.kista.desktop.create.CreateModel.Field;
import dev.kista.desktop.dialog.FilePicker;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;
import dev.kista.service.PasswordStrength;
import dev.kista.service.VaultSession;
import dev.kista.store.Credentials;
import dev.kista.store.VaultException;

import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Makes a new vault from what the form says. FX thread only.
public final class CreateController implements Part {
    private final NewVaults vaults;
    private final TaskRunner tasks;
    private final FilePicker files;
    private final Messages messages;
    private final Consumer<VaultSession> created;
    private final Runnable cancelled;
    private final CreateModel model = new CreateModel();
    private final NewVaultPlace place;
    private final CreateView view;
    private boolean placeChosen;
    private TaskRunner.@Nullable RunningTask measuring;

    /// Makes the vault file and opens it. Blocking, and says how far it is.
    public interface NewVaults {
        VaultSession create(
                Path file, String name, Credentials credentials, TaskRunner.Progress progress)
                throws VaultException;
    }

    /// @param folder where vaults are kept unless the user says otherwise
    /// @param created takes the new vault, unlocked
    /// @param cancelled leads back
    public CreateController(
            NewVaults vaults,
            TaskRunner tasks,
            FilePicker files,
            Messages messages,
            Path folder,
            Consumer<VaultSession> created,
            Runnable cancelled) {
        this.vaults = vaults;
        this.tasks = tasks;
        this.files = files;
        this.messages = messages;
        this.created = created;
        this.cancelled = cancelled;
        this.place = new NewVaultPlace(folder, messages);
        this.view = new CreateView(model, this, messages);
        onName(messages.text("create.name.default"));
        onPassword(SecretValue.of(new byte[0]), SecretValue.of(new byte[0]));
    }

    @Override
    public Parent root() {
        return view.root();
    }

    void onName(String name) {
        model.nameProperty().set(name);
        model.problemProperty(Field.NAME)
                .set(name.isBlank() ? messages.text("create.name.empty") : "");
        if (!placeChosen) {
            showPlace(place.suggested(name));
        }
    }

    void onPlace(String typed) {
        if (!typed.equals(model.placeProperty().get())) {
            placeChosen = true;
            showPlace(typed);
        }
    }

    void onBrowse() {
        files.save(
                        messages.text("create.place.choose"),
                        place.fileName(model.nameProperty().get()),
                        new FilePicker.Kind(messages.text("vault.kind"), "*.kdbx"))
                .ifPresent(
                        file -> {
                            placeChosen = true;
                            showPlace(place.words(file));
                        });
    }

    private void showPlace(String typed) {
        model.placeProperty().set(typed);
        model.problemProperty(Field.PLACE).set(place.problem(typed));
    }

    /// Compares the two and judges the first; both are taken over and wiped.
    void onPassword(SecretValue password, SecretValue repeat) {
        try (repeat) {
            model.problemProperty(Field.PASSWORD)
                    .set(password.isEmpty() ? messages.text("create.password.empty") : "");
            model.problemProperty(Field.REPEAT)
                    .set(password.equals(repeat) ? "" : messages.text("create.repeat.differs"));
        }
        measure(password);
    }

    private void measure(SecretValue password) {
        if (measuring != null) {
            measuring.cancel();
        }
        if (password.isEmpty()) {
            model.scoreProperty().set(StrengthBar.NONE);
            model.strengthProperty().set("");
            model.adviceProperty().set("");
            password.close();
            return;
        }
        var name = model.nameProperty().get();
        measuring =
                tasks.run(
                        messages.text("create.measuring"),
                        TaskRunner.Lane.READING,
                        progress -> {
                            try (password) {
                                return PasswordStrength.of(password, messages, name, "kista");
                            }
                        },
                        this::judged,
                        failure -> model.strengthProperty().set(""));
    }

    private void judged(PasswordStrength strength) {
        model.scoreProperty().set(strength.score());
        model.strengthProperty()
                .set(
                        messages.text(
                                "create.strength",
                                strength.words(messages),
                                strength.crackTime(messages)));
        // The first is the most telling; more would move the fields below while one types.
        model.adviceProperty().set(strength.advice().stream().findFirst().orElse(""));
    }

    /// @param password taken over and wiped
    void onCreate(SecretValue password) {
        if (model.busyProperty().get() || !model.validProperty().get()) {
            password.close();
            return;
        }
        var file = place.file(model.placeProperty().get());
        var name = model.nameProperty().get().strip();
        model.failureProperty().set("");
        model.busyProperty().set(true);
        tasks.<VaultSession>run(
                messages.text("create.creating"),
                TaskRunner.Lane.VAULT,
                progress -> {
                    try (password) {
                        return vaults.create(file, name, Credentials.password(password), progress);
                    }
                },
                this::succeed,
                this::fail);
    }

    void onCancel() {
        if (!model.busyProperty().get()) {
            view.clear();
            cancelled.run();
        }
    }

    private void succeed(VaultSession session) {
        model.busyProperty().set(false);
        view.clear();
        created.accept(session);
    }

    private void fail(Exception failure) {
        model.busyProperty().set(false);
        model.failureProperty()
                .set(
                        failure instanceof VaultException problem
                                ? problem.words(messages)
                                : messages.text(
                                        "create.failed", failure.getClass().getSimpleName()));
    }
}
