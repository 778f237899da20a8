package dev.kista.desktop.secrets;

import atlantafx.base.theme.Styles;

import dev.kista.desktop.mvc.View;
import dev.kista.desktop.secrets.TransferFormModel.Purpose;
import dev.kista.model.Messages;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// The form above the table that moves or copies secrets: a namespace, chosen or typed, and a list
/// of what changes.
final class TransferFormView extends View<VBox> {
    private final TransferForm controller;
    private final TransferFormModel model;
    private final Messages messages;
    private final ComboBox<String> target;
    private final VBox changes = new VBox();
    private final Button confirm = new Button();

    TransferFormView(TransferForm controller, TransferFormModel model, Messages messages) {
        super(new VBox());
        this.controller = controller;
        this.model = model;
        this.messages = messages;
        this.target = new ComboBox<>(model.namespaces());
        var title = new Label();
        title.getStyleClass().add("pane-title");
        title.textProperty().bind(model.titleProperty());
        var problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        show(problem, model.problemProperty().map(text -> !text.isEmpty()));
        changes.getStyleClass().add("changes");
        root.getChildren().addAll(title, field(), problem, changes, buttons());
        root.getStyleClass().addAll("inline-form", "transfer-form", "group");
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(root, model.purposeProperty().map(open -> true).orElse(false));
    }

    private VBox field() {
        var label = new Label(messages.text("secrets.transfer.namespace"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(target);
        target.setEditable(true);
        target.setMaxWidth(Double.MAX_VALUE);
        target.getEditor().getStyleClass().add("mono");
        target.getEditor().setAccessibleText(messages.text("secrets.transfer.namespace"));
        target.getEditor().textProperty().subscribe(controller::onTarget);
        var box = new VBox(label, target);
        box.getStyleClass().add("form");
        return box;
    }

    private HBox buttons() {
        confirm.getStyleClass().add(Styles.ACCENT);
        confirm.setOnAction(event -> controller.onConfirm());
        var cancel = new Button(messages.text("dialog.cancel"));
        cancel.setOnAction(event -> controller.onCancel());
        var buttons = new HBox(confirm, cancel);
        buttons.getStyleClass().add("group");
        return buttons;
    }

    private void pressed(KeyEvent event) {
        if (target.isShowing()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            controller.onCancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            controller.onConfirm();
            event.consume();
        }
    }

    @Override
    protected Subscription attach() {
        ListChangeListener<String> listed = change -> list();
        model.changes().addListener(listed);
        return Subscription.combine(
                model.purposeProperty().subscribe(this::opened),
                () -> model.changes().removeListener(listed));
    }

    private void list() {
        changes.getChildren().clear();
        for (var sentence : model.changes()) {
            var line = new Label("• " + sentence);
            line.setWrapText(true);
            line.getStyleClass().add("muted");
            changes.getChildren().add(line);
        }
    }

    private void opened(@Nullable Purpose purpose) {
        if (purpose != null) {
            confirm.setText(
                    messages.text(
                            purpose == Purpose.MOVE
                                    ? "secrets.move.confirm"
                                    : "secrets.copy.confirm"));
            var filled = model.targetProperty().get();
            target.setValue(null);
            target.getEditor().clear();
            target.getEditor().setText(filled);
            target.getEditor().requestFocus();
            target.getEditor().end();
        }
    }

    private static void show(Node node, ObservableValue<Boolean> whether) {
        node.visibleProperty().bind(whether);
        node.managedProperty().bind(node.visibleProperty());
    }
}
