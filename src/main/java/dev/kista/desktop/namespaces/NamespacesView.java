package dev.kista.desktop.namespaces;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Filter field, form and tree, from top to bottom.
final class NamespacesView extends View<VBox> {
    private final NamespacesController controller;
    private final NamespacesModel model;
    private final Messages messages;
    private final TextField filter = new TextField();
    private final Label nothing = new Label();
    private final NamespaceFormView form;
    private final NamespaceTree tree;

    NamespacesView(
            NamespacesController controller,
            NamespaceForm formController,
            NamespacesModel model,
            Commands commands,
            Messages messages) {
        super(new VBox());
        this.controller = controller;
        this.model = model;
        this.messages = messages;
        this.form = new NamespaceFormView(formController, model.form(), messages);
        this.tree = new NamespaceTree(controller, model, commands, messages);
        nothing.getStyleClass().add("muted");
        nothing.setText(messages.text("namespaces.nothing"));
        var body = new StackPane(tree.root(), nothing);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().addAll(header(commands), form.root(), body);
        root.getStyleClass().add("namespaces");
    }

    private HBox header(Commands commands) {
        filter.setPromptText(messages.text("namespaces.filter"));
        filter.setAccessibleText(messages.text("namespaces.filter.name"));
        filter.textProperty().subscribe(controller::onFilter);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
        HBox.setHgrow(filter, Priority.ALWAYS);
        var header = new HBox(filter, commands.iconButton(Command.NEW_NAMESPACE));
        header.getStyleClass().add("pane-header");
        return header;
    }

    private void filterKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            controller.onShowFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            tree.root().requestFocus();
            event.consume();
        }
    }

    @Override
    protected Subscription attach() {
        return Subscription.combine(
                model.nodesProperty().subscribe(nodes -> nothing.setVisible(nodes.isEmpty())),
                controller.attach());
    }
}
