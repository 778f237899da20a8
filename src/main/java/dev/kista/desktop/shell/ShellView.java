package dev.kista.desktop.shell;

import dev.kista.desktop.action.Commands;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.controlsfx.control.NotificationPane;
import org.jspecify.annotations.Nullable;

import java.io.File;

/// Menu bar and tool bar above, status bar below, the screen between them.
final class ShellView extends View<BorderPane> {
    private final ShellController controller;
    private final ToolBarView toolBar;
    private final StatusBarView statusBar;
    private final StackPane screen = new StackPane();
    private final Subscription following;

    ShellView(
            ShellModel model,
            ShellController controller,
            Commands commands,
            Messages messages,
            NotificationPane notices,
            Part clipboard) {
        super(new BorderPane());
        this.controller = controller;
        this.toolBar = new ToolBarView(commands);
        this.statusBar = new StatusBarView(model, messages, clipboard);
        notices.setContent(screen);
        root.getStyleClass().add("shell");
        // A frame that is wider than its window would lose both its edges.
        root.setMinSize(0, 0);
        notices.setMinSize(0, 0);
        screen.setMinSize(0, 0);
        notices.skinProperty().subscribe(skin -> makeRoomFor(notices.lookup(".notification-bar")));
        root.setTop(new VBox(MenuBars.of(commands, messages), toolBar.root()));
        root.setCenter(notices);
        root.setBottom(statusBar.root());
        following =
                model.contentProperty()
                        .subscribe(this::show)
                        .and(model.vaultProperty().subscribe(this::frame));
        acceptFiles();
    }

    /// A notice stands below the screen and not on its buttons.
    private void makeRoomFor(@Nullable Node notice) {
        if (notice instanceof Region bar) {
            bar.heightProperty()
                    .subscribe(
                            height -> screen.setPadding(new Insets(0, 0, height.doubleValue(), 0)));
        }
    }

    /// Lets go of what it shows, for another frame to take it.
    void dispose() {
        following.unsubscribe();
        show(null);
        frame(null);
        root.setCenter(null);
    }

    private void show(@Nullable Part content) {
        screen.getChildren().clear();
        if (content != null) {
            squeeze(content.root());
            screen.getChildren().add(content.root());
        }
    }

    /// What is higher than its place would be cut at both ends: its lists give way instead.
    private static void squeeze(Node node) {
        if (node instanceof Region region) {
            region.setMinSize(0, 0);
        }
        if (node instanceof StackPane layers) {
            layers.getChildren().forEach(ShellView::squeeze);
        }
    }

    private void frame(@Nullable VaultScreen vault) {
        toolBar.show(vault);
        statusBar.show(vault);
    }

    private void acceptFiles() {
        root.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        root.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    var files = event.getDragboard().getFiles();
                    if (files != null && !files.isEmpty()) {
                        controller.onDrop(files.stream().map(File::toPath).toList());
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }
}
