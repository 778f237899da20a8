package dev.kista.desktop.palette;

import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// A field over a list, in the upper part of a veil over the window.
final class PaletteView extends View<StackPane> {
    private static final int ROWS = 10;

    private final PaletteModel model;
    private final PaletteController controller;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private @Nullable Node focusedBefore;

    PaletteView(PaletteModel model, PaletteController controller, Messages messages) {
        super(new StackPane());
        this.model = model;
        this.controller = controller;
        field.setId("palette-field");
        field.setPromptText(messages.text("palette.prompt"));
        field.setAccessibleText(messages.text("palette.name"));
        field.textProperty().subscribe(controller::onType);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe(this::focusMoved);
        list.setId("palette-list");
        list.setItems(model.entries());
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.text("palette.list"));
        list.setPlaceholder(new Label(messages.text("palette.nothing")));
        list.setCellFactory(made -> new PaletteCell(controller, messages));
        list.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(field, list);
        box.getStyleClass().add("palette");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getStyleClass().add("palette-veil");
        root.getChildren().add(box);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        root.setVisible(false);
        root.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.getTarget() == root) {
                        controller.onClose();
                    }
                });
        // Not an invalidation listener: the list would move the selection after it.
        model.entries().addListener((ListChangeListener<PaletteEntry>) change -> refreshed());
        model.showingProperty().subscribe((before, now) -> show(now));
    }

    private void refreshed() {
        var rows = Math.clamp(model.entries().size(), 1, ROWS);
        list.setStyle("-fx-pref-height: %.4fem;".formatted(rows * PaletteCell.HEIGHT + 0.16));
        if (model.entries().isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(0);
            list.scrollTo(0);
        }
        announce();
    }

    private void show(boolean now) {
        if (now) {
            focusedBefore = root.getScene() == null ? null : root.getScene().getFocusOwner();
            field.clear();
            root.setVisible(true);
            field.requestFocus();
        } else {
            root.setVisible(false);
            if (focusedBefore != null && focusedBefore.getScene() == root.getScene()) {
                focusedBefore.requestFocus();
            }
            focusedBefore = null;
        }
    }

    /// Whoever goes elsewhere, as by a shortcut, has no use for it any more.
    private void focusMoved(boolean here) {
        if (!here
                && root.isVisible()
                && root.getScene() != null
                && root.getScene().getWindow() != null
                && root.getScene().getWindow().isFocused()) {
            focusedBefore = null;
            controller.onClose();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> controller.onClose();
            case ENTER -> runSelected();
            case DOWN, TAB -> move(event.isShiftDown() ? -1 : 1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(ROWS - 1);
            case PAGE_UP -> move(1 - ROWS);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void runSelected() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            controller.onRun(chosen);
        }
    }

    private void move(int rows) {
        var last = model.entries().size() - 1;
        if (last < 0) {
            return;
        }
        var at = list.getSelectionModel().getSelectedIndex();
        var next = Math.abs(rows) == 1 ? Math.floorMod(at + rows, last + 1) : at + rows;
        list.getSelectionModel().clearAndSelect(Math.clamp(next, 0, last));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS / 2));
        announce();
    }

    /// The focus stays in the field, so the field says what is chosen in the list.
    private void announce() {
        var chosen = list.getSelectionModel().getSelectedItem();
        field.setAccessibleHelp(chosen == null ? null : chosen.words());
    }
}
