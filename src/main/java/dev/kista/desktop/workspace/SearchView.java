package dev.kista.desktop.workspace;

import dev.kista.desktop.action.Command;
import dev.kista.model.Messages;

import javafx.scene.Parent;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The field that filters the table as one types. Escape empties it, and leaves it when it is
/// empty; Enter and the arrow down go to what was found.
final class SearchView {
    private final CustomTextField field;

    SearchView(WorkspaceModel model, WorkspaceController controller, Messages messages) {
        field = (CustomTextField) TextFields.createClearableTextField();
        var keys = Command.FIND.accelerator().map(each -> each.getDisplayText()).orElse("");
        field.setId("search");
        field.getStyleClass().add("search");
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.setPromptText(messages.text("workspace.search.prompt", keys));
        field.setAccessibleText(messages.text("workspace.search"));
        field.setTooltip(new Tooltip(messages.text("workspace.search.tooltip", keys)));
        model.searchProperty().subscribe(this::show);
        field.textProperty().subscribe(controller::onSearch);
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                        field.clear();
                        event.consume();
                    } else if (event.getCode() == KeyCode.ESCAPE
                            || event.getCode() == KeyCode.ENTER
                            || event.getCode() == KeyCode.DOWN) {
                        controller.onSearchLeft();
                        event.consume();
                    }
                });
    }

    Parent root() {
        return field;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void show(String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
