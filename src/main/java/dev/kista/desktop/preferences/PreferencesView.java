package dev.kista.desktop.preferences;

import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;
import dev.kista.service.settings.Settings;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;

import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;

/// A label, a field and what it means, one setting a row.
final class PreferencesView extends View<GridPane> {
    private final Messages messages;
    private final PreferencesModel model;

    PreferencesView(PreferencesModel model, PreferencesController controller, Messages messages) {
        super(new GridPane());
        this.messages = messages;
        this.model = model;
        root.getStyleClass().addAll("groups", "preferences");
        row("theme", theme(controller));
        row("font-size", number(9, 32, Settings::fontSize, controller::onFontSize));
        row(
                "clipboard",
                number(5, 600, Settings::clipboardSeconds, controller::onClipboardSeconds));
        row("lock", number(0, 24 * 60, Settings::lockMinutes, controller::onLockMinutes));
        row("backups", number(0, 100, Settings::backups, controller::onBackups));
    }

    private void row(String setting, Node field) {
        var label = new Label(messages.text("preferences." + setting));
        var hint = new Label(messages.text("preferences." + setting + ".hint"));
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        field.setAccessibleHelp(hint.getText());
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        root.addRow(root.getRowCount(), label, field, hint);
    }

    private ComboBox<Settings.Theme> theme(PreferencesController controller) {
        var box = new ComboBox<Settings.Theme>();
        box.setId("preferences-theme");
        box.getItems().setAll(Settings.Theme.values());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Settings.Theme theme) {
                        var name = theme.name().toLowerCase(Locale.ROOT);
                        return messages.text("preferences.theme." + name);
                    }

                    @Override
                    public Settings.Theme fromString(String text) {
                        throw new UnsupportedOperationException("the box is not edited as text");
                    }
                });
        model.settingsProperty().subscribe(now -> box.setValue(now.theme()));
        box.valueProperty().subscribe(controller::onTheme);
        return box;
    }

    private Spinner<Integer> number(
            int least, int most, ToIntFunction<Settings> value, IntConsumer changed) {
        var spinner = new Spinner<Integer>(least, most, least);
        spinner.setEditable(true);
        spinner.getStyleClass().add("number");
        model.settingsProperty()
                .subscribe(now -> spinner.getValueFactory().setValue(value.applyAsInt(now)));
        spinner.valueProperty().subscribe(now -> changed.accept(now));
        return spinner;
    }
}
