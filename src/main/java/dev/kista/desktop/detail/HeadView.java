package dev.kista.desktop.detail;

import atlantafx.base.theme.Styles;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.KeyName;
import dev.kista.model.Messages;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Supplier;

/// Top of the detail: the namespace, the key, what is wrong with it, and what else can be done.
final class HeadView {
    private final VBox root = new VBox();
    private final Messages messages;
    private final TextField key = new TextField();
    private final Label problem = new Label();
    private final Label place = new Label();

    /// @param stored the key as it is in the vault
    /// @param commit takes the typed key over
    HeadView(
            DetailController controller,
            DetailModel model,
            Commands commands,
            Messages messages,
            Supplier<String> stored,
            Runnable commit) {
        this.messages = messages;
        setUpKey(controller, stored, commit);
        setUpProblem(model);
        place.getStyleClass().add("field-label");
        HBox.setHgrow(key, Priority.ALWAYS);
        var row = new HBox(key, menu(commands));
        row.getStyleClass().add("group");
        root.getChildren().addAll(place, row, problem);
        root.getStyleClass().add("form");
    }

    VBox root() {
        return root;
    }

    TextField key() {
        return key;
    }

    void show(String where) {
        place.setText(where);
    }

    private void setUpKey(DetailController controller, Supplier<String> stored, Runnable commit) {
        key.getStyleClass().addAll("mono", "key");
        key.setAccessibleText(messages.text("detail.key"));
        key.setTextFormatter(
                new TextFormatter<String>(
                        change -> {
                            change.setText(KeyName.upper(change.getText()));
                            return change;
                        }));
        key.textProperty().subscribe(controller::onKeyTyped);
        Fields.commitWhenLeft(key, commit);
        key.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        commit.run();
                        event.consume();
                    }
                });
        Fields.revertOnEscape(key, stored);
    }

    private void setUpProblem(DetailModel model) {
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.keyProblemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        problem.textProperty()
                .subscribe(
                        text -> key.pseudoClassStateChanged(Styles.STATE_DANGER, !text.isEmpty()));
    }

    private MenuButton menu(Commands commands) {
        var more = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
        more.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
        more.setAccessibleText(messages.text("detail.more"));
        more.setTooltip(new Tooltip(messages.text("detail.more")));
        for (var command :
                new Command[] {
                    Command.COPY_VALUE,
                    Command.COPY_ENCODED,
                    Command.COPY_LINE,
                    Command.COPY_EXPRESSION
                }) {
            more.getItems().add(DetailView.item(commands, command));
        }
        more.getItems().add(new SeparatorMenuItem());
        more.getItems().add(DetailView.item(commands, Command.COMPARE_VERSIONS));
        more.getItems().add(DetailView.item(commands, Command.OVERRIDE_SECRET));
        more.getItems().add(DetailView.item(commands, Command.GO_TO_NAMESPACE));
        more.getItems().add(DetailView.item(commands, Command.MOVE_SECRET));
        more.getItems().add(DetailView.item(commands, Command.DELETE_SECRET));
        return more;
    }
}
