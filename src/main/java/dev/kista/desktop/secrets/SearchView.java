package dev.kista.desktop.secrets;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

import dev.kista.desktop.mvc.View;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The search field, with how many it finds and a button that clears it. From here Enter leads to
/// the first row found, and Ctrl+C copies its value unless a part of the words is selected.
final class SearchView extends View<CustomTextField> {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final SecretsController controller;
    private final SecretsModel model;
    private final Messages messages;
    private final FontIcon icon = new FontIcon(Feather.SEARCH);
    private final Label count = new Label();
    private final Button clear = new Button(null, new FontIcon(Feather.X));
    private final Tooltip tooltip = new Tooltip();

    SearchView(SecretsController controller, SecretsModel model, Messages messages) {
        super(new CustomTextField());
        this.controller = controller;
        this.model = model;
        this.messages = messages;
        root.getStyleClass().add("search-field");
        root.setAccessibleText(messages.text("secrets.search.name"));
        root.setTooltip(tooltip);
        root.setLeft(icon);
        count.getStyleClass().add("muted");
        clear.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "clear");
        clear.setFocusTraversable(false);
        clear.setAccessibleText(messages.text("secrets.search.clear"));
        clear.setTooltip(new Tooltip(messages.text("secrets.search.clear")));
        clear.setOnAction(event -> controller.onSearch(""));
        var right = new HBox(count, clear);
        right.getStyleClass().add("search-result");
        right.visibleProperty().bind(model.searchProperty().isNotEmpty());
        right.managedProperty().bind(right.visibleProperty());
        root.setRight(right);
        root.textProperty().subscribe(controller::onSearch);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void focus() {
        root.requestFocus();
        root.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !root.getText().isEmpty()) {
            controller.onSearch("");
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && isEverywhere()) {
            controller.onFind();
            event.consume();
        } else if (COPY.match(event) && root.getSelection().getLength() == 0) {
            controller.onCopyValue();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            controller.onToTable();
            event.consume();
        }
    }

    @Override
    protected Subscription attach() {
        return Subscription.combine(
                model.searchProperty().subscribe(this::show),
                model.placeProperty().subscribe(place -> showScope()),
                model.searchProblemProperty().subscribe(this::problem),
                model.rowsProperty().subscribe(rows -> counted()),
                model.totalProperty().subscribe(total -> counted()));
    }

    private void show(String text) {
        if (!text.equals(root.getText())) {
            root.setText(text);
        }
    }

    private boolean isEverywhere() {
        return model.placeProperty().get() instanceof Place.Everywhere;
    }

    private void showScope() {
        var scope = isEverywhere() ? "secrets.search.everywhere" : "secrets.search";
        root.setPromptText(messages.text(scope));
        icon.setIconCode(isEverywhere() ? Feather.GLOBE : Feather.SEARCH);
    }

    private void problem(String text) {
        root.pseudoClassStateChanged(Styles.STATE_DANGER, !text.isEmpty());
        tooltip.setText(text.isEmpty() ? messages.text("secrets.search.how") : text);
        root.setAccessibleHelp(tooltip.getText());
    }

    /// Not while there may be more: a number that comes and goes says nothing.
    private void counted() {
        if (!model.wholeProperty().get()) {
            return;
        }
        count.setText(
                messages.text(
                        "secrets.search.count",
                        model.rowsProperty().get().size(),
                        model.totalProperty().get()));
    }
}
