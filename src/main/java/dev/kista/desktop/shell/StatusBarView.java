package dev.kista.desktop.shell;

import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.TaskStatus;
import dev.kista.model.Messages;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;

/// Left: what is shown and when it was saved. Right: work under way, the clipboard's countdown, and
/// when the vault locks.
final class StatusBarView {
    /// Work that ends sooner is not shown: it would only flicker.
    private static final Duration PATIENCE = Duration.millis(400);

    private final StatusBar root = new StatusBar();
    private final HBox task = new HBox();
    private final Label title = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ObservableList<TaskStatus> tasks;

    StatusBarView(ShellModel model, Messages messages, Part clipboard) {
        tasks = model.tasks();
        root.setText("");
        root.setFocusTraversable(false);
        cancel.setText(messages.text("status.cancel"));
        task.getStyleClass().addAll("task", "group");
        task.getChildren().addAll(title, progress, cancel);
        showTask(null);
        patience.setOnFinished(done -> showTask(tasks.isEmpty() ? null : tasks.getFirst()));
        tasks.addListener((InvalidationListener) changed -> tasksChanged());
        var locksIn = new Label();
        locksIn.textProperty()
                .bind(
                        model.locksInProperty()
                                .map(each -> messages.text("status.locks-in", each.intValue())));
        locksIn.visibleProperty().bind(model.locksInProperty().greaterThan(0));
        locksIn.managedProperty().bind(locksIn.visibleProperty());
        root.getRightItems().addAll(task, clipboard.root(), locksIn);
        show(null);
    }

    StatusBar root() {
        return root;
    }

    void show(@Nullable VaultScreen vault) {
        root.setVisible(vault != null);
        root.setManaged(vault != null);
        root.getLeftItems().clear();
        if (vault != null) {
            root.getLeftItems().add(vault.status().root());
        }
    }

    private void tasksChanged() {
        if (tasks.isEmpty()) {
            patience.stop();
            showTask(null);
        } else if (task.isVisible()) {
            showTask(tasks.getFirst());
        } else {
            patience.play();
        }
    }

    private void showTask(@Nullable TaskStatus status) {
        task.setVisible(status != null);
        task.setManaged(status != null);
        progress.progressProperty().unbind();
        if (status != null) {
            title.setText(status.title());
            progress.setAccessibleText(status.title());
            progress.progressProperty().bind(status.progressProperty());
            cancel.setOnAction(event -> status.cancel());
        }
    }
}
