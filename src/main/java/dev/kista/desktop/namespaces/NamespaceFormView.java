package dev.kista.desktop.namespaces;

import atlantafx.base.theme.Styles;

import dev.kista.desktop.mvc.View;
import dev.kista.desktop.namespaces.NamespaceFormModel.Purpose;
import dev.kista.model.Messages;
import dev.kista.service.NamespaceChange;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// The form above the tree. It is there only while it is needed.
final class NamespaceFormView extends View<VBox> {
    private static final int ROWS = 5;

    private final NamespaceForm controller;
    private final NamespaceFormModel model;
    private final Messages messages;
    private final Label title = new Label();
    private final TextField path = new TextField();
    private final TextField description = new TextField();
    private final Label problem = new Label();
    private final Label consequence = new Label();
    private final ListView<NamespaceChange> changes;
    private final VBox descriptionField;
    private final Button confirm = new Button();

    NamespaceFormView(NamespaceForm controller, NamespaceFormModel model, Messages messages) {
        super(new VBox());
        this.controller = controller;
        this.model = model;
        this.messages = messages;
        this.changes = new ListView<>(model.changes());
        this.descriptionField = field("namespaces.form.description", description);
        title.getStyleClass().add("pane-title");
        path.getStyleClass().add("mono");
        path.setTextFormatter(
                new TextFormatter<String>(
                        change -> {
                            change.setText(NamespaceName.lower(change.getText()));
                            return change;
                        }));
        path.textProperty().subscribe(controller::onPath);
        description.textProperty().subscribe(controller::onDescription);
        problem.getStyleClass().add("problem");
        consequence.getStyleClass().add("muted");
        show(problem, model.problemProperty().map(text -> !text.isEmpty()));
        show(consequence, model.consequenceProperty().map(text -> !text.isEmpty()));
        problem.textProperty().bind(model.problemProperty());
        consequence.textProperty().bind(model.consequenceProperty());
        root.getChildren()
                .addAll(
                        title,
                        field("namespaces.form.path", path),
                        problem,
                        consequence,
                        changes(),
                        descriptionField,
                        buttons());
        root.getStyleClass().addAll("inline-form", "group");
        root.setMinHeight(Region.USE_PREF_SIZE);
        // Before the fields: one with a formatter takes Escape for itself.
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        show(root, model.purposeProperty().map(open -> true).orElse(false));
    }

    private VBox field(String key, TextField field) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        var box = new VBox(label, field);
        box.getStyleClass().add("form");
        return box;
    }

    /// As high as its rows, up to a few of them: the tree below is still of use.
    private ListView<NamespaceChange> changes() {
        changes.getStyleClass().add("changes-list");
        changes.setAccessibleText(messages.text("namespaces.changes"));
        changes.setCellFactory(list -> new ChangeCell(messages));
        changes.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        Math.min(model.changes().size(), ROWS)
                                                        * changes.getFixedCellSize()
                                                + 2,
                                model.changes(),
                                changes.fixedCellSizeProperty()));
        changes.setMinHeight(Region.USE_PREF_SIZE);
        show(changes, Bindings.isNotEmpty(model.changes()));
        return changes;
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

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            controller.onCancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            controller.onConfirm();
            event.consume();
        }
    }

    @Override
    protected Subscription attach() {
        return Subscription.combine(
                model.purposeProperty().subscribe(this::opened),
                model.problemProperty()
                        .subscribe(
                                text ->
                                        path.pseudoClassStateChanged(
                                                Styles.STATE_DANGER, !text.isEmpty())));
    }

    private void opened(@Nullable Purpose purpose) {
        if (purpose == null) {
            return;
        }
        var kind =
                switch (purpose) {
                    case Purpose.Create _ -> "create";
                    case Purpose.Change _ -> "change";
                    case Purpose.Move _ -> "move";
                    case Purpose.Copy _ -> "copy";
                };
        var described = purpose instanceof Purpose.Create || purpose instanceof Purpose.Change;
        descriptionField.setVisible(described);
        descriptionField.setManaged(described);
        title.setText(messages.text("namespaces.form." + kind + ".title"));
        confirm.setText(messages.text("namespaces.form." + kind + ".confirm"));
        path.setText(model.pathProperty().get());
        description.setText(model.descriptionProperty().get());
        path.requestFocus();
        path.end();
    }

    private static void show(Node node, ObservableValue<Boolean> whether) {
        node.visibleProperty().bind(whether);
        node.managedProperty().bind(node.visibleProperty());
    }
}
