package dev.kista.desktop.secrets;

import atlantafx.base.theme.Styles;

import dev.kista.desktop.control.RevealButton;
import dev.kista.desktop.control.SecretArea;
import dev.kista.desktop.control.TagsField;
import dev.kista.desktop.mvc.View;
import dev.kista.desktop.open.KeyName;
import dev.kista.model.Messages;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.Set;

/// The form for a new secret, above the table. It is there only while it is needed, and keeps the
/// namespace it was opened for, so going elsewhere meanwhile loses nothing.
final class SecretFormView extends View<VBox> {
    private static final double LEFT = 40;

    private final SecretForm controller;
    private final SecretFormModel model;
    private final Messages messages;
    private final Label title = new Label();
    private final TextField key = new TextField();
    private final SecretArea value;
    private final TextField description = new TextField();
    private final TagsField tags;
    private final Label problem = new Label();
    private final Label remark = new Label();

    SecretFormView(SecretForm controller, SecretFormModel model, Messages messages) {
        super(new VBox());
        this.controller = controller;
        this.model = model;
        this.messages = messages;
        this.value = new SecretArea(messages);
        this.tags = new TagsField(messages);
        title.getStyleClass().add("pane-title");
        title.textProperty()
                .bind(
                        model.placeProperty()
                                .map(place -> messages.text("secrets.form.title", place)));
        key.getStyleClass().add("mono");
        key.setPromptText(messages.text("secrets.form.key.prompt"));
        key.setTextFormatter(
                new TextFormatter<String>(
                        change -> {
                            change.setText(KeyName.upper(change.getText()));
                            return change;
                        }));
        key.textProperty().subscribe(controller::onKey);
        value.rowsProperty().set(2);
        value.setOnEnter(this::confirm);
        problem.getStyleClass().add("problem");
        problem.textProperty().bind(model.problemProperty());
        show(problem, model.problemProperty().map(text -> !text.isEmpty()));
        remark.getStyleClass().add("warning-text");
        remark.textProperty().bind(model.remarkProperty());
        show(remark, model.remarkProperty().map(text -> !text.isEmpty()));
        root.getChildren().addAll(title, fields(), problem, remark, buttons());
        root.getStyleClass().addAll("inline-form", "secret-form", "group");
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(root, model.openProperty());
    }

    private GridPane fields() {
        var grid = new GridPane();
        grid.getStyleClass().add("groups");
        var left = new ColumnConstraints();
        left.setPercentWidth(LEFT);
        var right = new ColumnConstraints();
        right.setPercentWidth(100 - LEFT);
        grid.getColumnConstraints().addAll(left, right);
        grid.add(field("secrets.form.key", key, key), 0, 0);
        grid.add(
                field("secrets.form.value", value, value, new RevealButton(value, messages)), 1, 0);
        grid.add(field("secrets.form.tags", tags, tags.input()), 0, 1);
        grid.add(field("secrets.form.description", description, description), 1, 1);
        return grid;
    }

    private VBox field(String name, Region field, Node input, Node... beside) {
        var label = new Label(messages.text(name));
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        var grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        var head = new HBox(label, grow);
        head.getChildren().addAll(beside);
        head.getStyleClass().add("field-head");
        field.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(head, field);
        box.getStyleClass().add("form");
        return box;
    }

    private HBox buttons() {
        var confirm = new Button(messages.text("secrets.form.confirm"));
        confirm.getStyleClass().add(Styles.ACCENT);
        confirm.setOnAction(event -> confirm());
        var cancel = new Button(messages.text("dialog.cancel"));
        cancel.setId("secret-cancel");
        cancel.setOnAction(event -> cancel());
        var buttons = new HBox(confirm, cancel);
        buttons.getStyleClass().add("group");
        return buttons;
    }

    /// Enter makes the secret from every field; in the value, Shift+Enter begins a new line.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && !event.isShiftDown()
                && !(event.getTarget() instanceof Button)
                && (event.getTarget() != tags.input() || tags.input().getText().isBlank())) {
            confirm();
            event.consume();
        }
    }

    private void confirm() {
        tags.commit();
        if (controller.onConfirm(value.value(), description.getText(), tags.tags())) {
            clear();
        } else {
            key.requestFocus();
        }
    }

    private void cancel() {
        controller.onCancel();
        clear();
    }

    private void clear() {
        key.clear();
        value.clear();
        description.clear();
        tags.setTags(Set.of());
    }

    @Override
    protected Subscription attach() {
        return Subscription.combine(
                model.openProperty().subscribe(this::opened),
                model.problemProperty()
                        .subscribe(
                                text ->
                                        key.pseudoClassStateChanged(
                                                Styles.STATE_DANGER, !text.isEmpty())),
                controller.whenLeaving(this::takeOver),
                this::clear);
    }

    private void opened(boolean open) {
        if (open) {
            key.requestFocus();
        }
    }

    /// Before the vault is locked, what is complete is kept.
    private void takeOver() {
        if (model.openProperty().get() && !value.isEmpty() && !key.getText().isEmpty()) {
            confirm();
        }
    }

    private static void show(Node node, ObservableValue<Boolean> whether) {
        node.visibleProperty().bind(whether);
        node.managedProperty().bind(node.visibleProperty());
    }
}
