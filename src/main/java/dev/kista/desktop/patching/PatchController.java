package dev.kista.desktop.patching;

import dev.kista.codec.Dialect;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.dialog.FilePicker;
import dev.kista.desktop.dialog.Notices;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.mvc.TaskRunner.Lane;
import dev.kista.desktop.mvc.TaskRunner.RunningTask;
import dev.kista.desktop.open.OpenVault;
import dev.kista.model.Messages;
import dev.kista.model.Namespace;
import dev.kista.service.exchange.FileOutdated;
import dev.kista.service.exchange.SourceRefused;
import dev.kista.service.files.SecretFileRefused;
import dev.kista.service.settings.RememberedExport;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Writes the shown namespace's secrets into a file that the user chooses, after showing what would
/// change in it. FX thread only.
public final class PatchController implements Part {
    private final OpenVault vault;
    private final TaskRunner runner;
    private final FilePicker files;
    private final Notices notices;
    private final Messages messages;
    private final Consumer<Path> showInFolder;
    private final Consumer<RememberedExport> remember;
    private final PatchWork work = new PatchWork();
    private final PatchModel model = new PatchModel();
    private final PatchView view;
    private @Nullable RunningTask running;

    /// @param showInFolder shows the folder that a file is in, in the platform's own window
    /// @param remember told of each file that was written into
    public PatchController(
            OpenVault vault,
            TaskRunner runner,
            FilePicker files,
            Notices notices,
            Messages messages,
            Consumer<Path> showInFolder,
            Consumer<RememberedExport> remember) {
        this.vault = vault;
        this.runner = runner;
        this.files = files;
        this.notices = notices;
        this.messages = messages;
        this.showInFolder = showInFolder;
        this.remember = remember;
        this.view = new PatchView(model, this, messages);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /// Puts the preview over other content, which cannot be seen or reached meanwhile.
    public Part over(Part content) {
        var below = content.root();
        below.visibleProperty().bind(model.requestProperty().isNull());
        view.root().visibleProperty().bind(model.requestProperty().isNotNull());
        var stack = new StackPane(below, view.root());
        return () -> stack;
    }

    /// Answers its command until the result is unsubscribed.
    public Subscription handle(Commands commands) {
        return commands.on(Command.WRITE_INTO_FILE, this::onChoose);
    }

    /// Lets the user choose a file, and shows what would change in it.
    public void onChoose() {
        var secrets =
                vault.vault().namespace(vault.namespace()).map(Namespace::secrets).stream()
                        .mapToInt(List::size)
                        .sum();
        if (secrets == 0) {
            notices.warning(messages.text("patching.nothing"));
            return;
        }
        files.open(
                        messages.text("patching.choose"),
                        new FilePicker.Kind(
                                messages.text("patching.kind"),
                                "*.yml",
                                "*.yaml",
                                ".env*",
                                "*.env",
                                "*_encoded"),
                        new FilePicker.Kind(messages.text("import.kind.any"), "*"))
                .ifPresent(this::show);
    }

    private void show(Path file) {
        show(
                new PatchRequest(
                        vault.vault(), vault.namespace(), file, Dialect.COMPOSE, null, false));
    }

    /// Shows what would change in a file that was written into before.
    public void onAgain(RememberedExport before) {
        show(
                new PatchRequest(
                        vault.vault(),
                        before.namespace(),
                        before.file(),
                        before.dialect(),
                        before.services().isEmpty() ? null : before.services(),
                        before.envFile()));
    }

    private void show(PatchRequest request) {
        model.requestProperty().set(request);
        look();
    }

    /// Looks anew when the vault is changed behind the preview, as by undo in the menu.
    Subscription onShown() {
        return vault.vaultProperty().subscribe((before, now) -> change(request -> request.of(now)));
    }

    void onDialect(Dialect dialect) {
        change(request -> request.dialect() == dialect ? request : request.with(dialect));
    }

    void onServices(Set<String> services) {
        change(request -> request.into(services));
    }

    void onEnvFile(boolean envFile) {
        change(request -> request.envFile() == envFile ? request : request.byEnvFile(envFile));
    }

    private void change(UnaryOperator<PatchRequest> change) {
        var request = model.requestProperty().get();
        if (request != null) {
            var next = change.apply(request);
            if (next != request) {
                model.requestProperty().set(next);
                look();
            }
        }
    }

    private void look() {
        var request = model.requestProperty().get();
        if (request == null) {
            return;
        }
        stop();
        model.failureProperty().set("");
        model.busyProperty().set(true);
        running =
                runner.run(
                        messages.text("patching.looking", request.file().getFileName()),
                        Lane.READING,
                        progress -> work.preview(request),
                        this::looked,
                        this::failed);
    }

    private void looked(PatchPreview preview) {
        model.busyProperty().set(false);
        model.previewProperty().set(preview);
    }

    void onWrite() {
        var request = model.requestProperty().get();
        var preview = model.previewProperty().get();
        if (request == null
                || preview == null
                || !preview.isWritable()
                || model.busyProperty().get()) {
            return;
        }
        model.busyProperty().set(true);
        runner.<Boolean>run(
                messages.text("export.writing", request.file().getFileName()),
                Lane.READING,
                progress -> work.write(request, preview),
                written -> written(written, request, preview),
                this::failed);
    }

    private void written(boolean written, PatchRequest request, PatchPreview preview) {
        if (written) {
            onCancel();
            remember.accept(remembered(request, preview));
            notices.info(
                    messages.text(
                            "patching.done",
                            preview.added(),
                            preview.removed(),
                            request.file().toString()),
                    messages.text("export.show"),
                    () -> showInFolder.accept(request.file()));
        } else {
            lookAgain(request);
        }
    }

    private RememberedExport remembered(PatchRequest request, PatchPreview preview) {
        var services = request.services();
        return new RememberedExport(
                vault.session().file(),
                request.file(),
                request.namespace(),
                Objects.requireNonNull(preview.format()),
                new WriteOptions(request.dialect(), false),
                true,
                services == null ? Set.of() : services,
                request.envFile(),
                false);
    }

    private void lookAgain(PatchRequest request) {
        notices.warning(messages.text("patching.outdated", request.file().getFileName()));
        look();
    }

    private void failed(Exception failure) {
        var request = model.requestProperty().get();
        if (failure instanceof FileOutdated && request != null) {
            lookAgain(request);
            return;
        }
        model.busyProperty().set(false);
        model.previewProperty().set(null);
        model.failureProperty().set(words(failure, request));
    }

    private String words(Exception failure, @Nullable PatchRequest request) {
        return switch (failure) {
            case SourceRefused refused -> refused.words(messages);
            case SecretFileRefused refused ->
                    messages.text(
                            "file.refused." + refused.reason().code(),
                            refused.file().toString(),
                            refused.detail());
            default ->
                    messages.text(
                            "export.failed", request == null ? "" : request.file().toString());
        };
    }

    /// Gives up; nothing is written. Called when the vault is locked, too.
    public void onCancel() {
        stop();
        model.busyProperty().set(false);
        model.previewProperty().set(null);
        model.failureProperty().set("");
        model.requestProperty().set(null);
    }

    private void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
