package dev.kista.desktop.health;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.control.Ages;
import dev.kista.desktop.health.HealthModel.State;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.mvc.TaskRunner.Lane;
import dev.kista.desktop.mvc.TaskRunner.RunningTask;
import dev.kista.desktop.open.OpenVault;
import dev.kista.model.Messages;
import dev.kista.service.health.HealthCheck;
import dev.kista.service.health.HealthFinding;
import dev.kista.service.health.HealthFix;
import dev.kista.service.health.StaleExports;
import dev.kista.service.settings.RememberedExport;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Shows what would go wrong, leads to it, and mends it. FX thread only.
public final class HealthController implements Part {
    private final OpenVault vault;
    private final HealthCheck check;
    private final Supplier<List<RememberedExport>> exports;
    private final StaleExports stale = new StaleExports();
    private final TaskRunner runner;
    private final Messages messages;
    private final InstantSource clock;
    private final Consumer<RememberedExport> exportAgain;
    private final HealthModel model = new HealthModel();
    private final HealthView view;
    private @Nullable RunningTask running;

    /// @param exports the files that were written from this vault; asked on a worker thread
    /// @param exportAgain lets the user bring such a file up to date
    public HealthController(
            OpenVault vault,
            HealthCheck check,
            Supplier<List<RememberedExport>> exports,
            TaskRunner runner,
            Messages messages,
            InstantSource clock,
            Consumer<RememberedExport> exportAgain) {
        this.vault = vault;
        this.check = check;
        this.exports = exports;
        this.runner = runner;
        this.messages = messages;
        this.clock = clock;
        this.exportAgain = exportAgain;
        var words = new HealthWords(messages, new Ages(messages, clock));
        this.view = new HealthView(model, this, words, messages);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /// Puts the page over other content, which cannot be seen or reached meanwhile.
    public Part over(Part content) {
        var below = content.root();
        below.visibleProperty().bind(model.showingProperty().not());
        view.root().visibleProperty().bind(model.showingProperty());
        var stack = new StackPane(below, view.root());
        return () -> stack;
    }

    /// Answers its command until the result is unsubscribed.
    public Subscription handle(Commands commands) {
        return commands.on(Command.HEALTH, this::onToggle);
    }

    Subscription onShown() {
        return vault.vaultProperty().subscribe((before, now) -> refresh());
    }

    private void onToggle() {
        if (model.showingProperty().get()) {
            onClose();
        } else {
            vault.commitPending();
            model.rows().clear();
            model.showingProperty().set(true);
            refresh();
        }
    }

    /// Looks anew, if the page is open.
    public void refresh() {
        if (!model.showingProperty().get()) {
            return;
        }
        stop();
        var snapshot = vault.vault();
        var now = clock.instant();
        model.progressProperty().set(0);
        model.stateProperty().set(State.LOOKING);
        running =
                runner.run(
                        messages.text("health.looking"),
                        Lane.READING,
                        progress -> {
                            var found = new ArrayList<>(stale.in(exports.get(), snapshot));
                            found.addAll(check.check(snapshot, now, reported(progress)));
                            found.sort((a, b) -> a.kind().compareTo(b.kind()));
                            return List.copyOf(found);
                        },
                        this::show,
                        failure -> model.stateProperty().set(State.FAILED));
    }

    private HealthCheck.Progress reported(TaskRunner.Progress progress) {
        return new HealthCheck.Progress() {
            @Override
            public void at(double done) {
                progress.at(done, "");
                Platform.runLater(() -> model.progressProperty().set(done));
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }

    private void show(List<HealthFinding> findings) {
        running = null;
        model.rows().setAll(HealthRow.of(findings));
        model.stateProperty().set(State.DONE);
    }

    /// Does not look any further; what was shown before stays.
    void onStop() {
        if (running != null) {
            stop();
            model.stateProperty().set(State.CANCELLED);
        }
    }

    /// Leads to the secret, or to the file.
    void onGo(HealthFinding finding) {
        switch (finding.subject()) {
            case HealthFinding.Subject.OfSecret secret -> {
                onClose();
                vault.show(secret.path());
                vault.select(List.of(secret.id()));
            }
            case HealthFinding.Subject.OfExport export -> exportAgain.accept(export.export());
        }
    }

    /// Mends all of these by one edit.
    void onFix(List<HealthFinding> findings) {
        HealthFix.of(findings, vault.vault()).ifPresent(vault::apply);
    }

    /// Called when the vault is locked, too.
    public void onClose() {
        stop();
        model.showingProperty().set(false);
        model.rows().clear();
    }

    private void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
