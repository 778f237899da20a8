package dev.kista.desktop.preferences;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.desktop.control.FormatWords;
import dev.kista.desktop.control.WholeNumbers;
import dev.kista.desktop.control.Words;
import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;
import dev.kista.service.settings.Settings;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;

/// A label, a field and what it means, one setting a row, in three groups.
final class PreferencesView extends View<GridPane> {
    private final Messages messages;
    private final PreferencesModel model;
    private final PreferencesController controller;
    private final List<Consumer<Settings>> showing = new ArrayList<>();

    PreferencesView(PreferencesModel model, PreferencesController controller, Messages messages) {
        super(new GridPane());
        this.messages = messages;
        this.model = model;
        this.controller = controller;
        root.getStyleClass().addAll("group", "preferences");
        look();
        safety();
        files();
    }

    @Override
    protected Subscription attach() {
        return model.settingsProperty().subscribe(now -> showing.forEach(each -> each.accept(now)));
    }

    private void look() {
        group("look");
        row(
                "theme",
                choice(
                        Settings.Theme.values(),
                        named("theme"),
                        Settings::theme,
                        controller::onTheme));
        row(
                "accent",
                choice(
                        Settings.Accent.values(),
                        named("accent"),
                        Settings::accent,
                        controller::onAccent));
        row("font-size", number(9, 32, Settings::fontSize, controller::onFontSize));
        row(
                "density",
                choice(
                        Settings.Density.values(),
                        named("density"),
                        Settings::density,
                        controller::onDensity));
        row(
                "language",
                choice(
                        Settings.Language.values(),
                        named("language"),
                        Settings::language,
                        controller::onLanguage));
    }

    private void safety() {
        group("safety");
        row(
                "clipboard",
                number(5, 600, Settings::clipboardSeconds, controller::onClipboardSeconds));
        row("lock", number(0, 24 * 60, Settings::lockMinutes, controller::onLockMinutes));
        var box = new CheckBox();
        box.setOnAction(event -> controller.onLockOnMinimise(box.isSelected()));
        showing.add(now -> box.setSelected(now.lockOnMinimise()));
        row("lock-minimised", box);
    }

    private void files() {
        group("files");
        row("backups", number(0, 100, Settings::backups, controller::onBackups));
        var words = new FormatWords(messages);
        row(
                "dialect",
                choice(Dialect.values(), words::of, Settings::dialect, controller::onDialect));
        row(
                "export",
                choice(
                        Format.writable().toArray(Format[]::new),
                        words::of,
                        Settings::exportFormat,
                        controller::onExportFormat));
    }

    private <E extends Enum<E>> Function<E, String> named(String setting) {
        return value ->
                messages.text(
                        "preferences." + setting + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private void group(String group) {
        var title = new Label(messages.text("preferences.group." + group));
        title.getStyleClass().addAll("pane-title", "preferences-group");
        root.add(title, 0, root.getRowCount(), 3, 1);
    }

    private void row(String setting, Node field) {
        var label = new Label(messages.text("preferences." + setting));
        var hint = new Label(messages.text("preferences." + setting + ".hint"));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setId("preferences-" + setting);
        field.setAccessibleText(label.getText());
        field.setAccessibleHelp(hint.getText());
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        root.addRow(root.getRowCount(), label, field, hint);
    }

    private <E> ComboBox<E> choice(
            E[] values,
            Function<E, String> words,
            Function<Settings, E> value,
            Consumer<E> changed) {
        var box = new ComboBox<E>();
        box.getItems().setAll(values);
        box.setConverter(new Words<>(words));
        box.setMaxWidth(Double.MAX_VALUE);
        showing.add(now -> box.setValue(value.apply(now)));
        box.setOnAction(event -> changed.accept(box.getValue()));
        return box;
    }

    private Spinner<Integer> number(
            int least, int most, ToIntFunction<Settings> value, IntConsumer changed) {
        var spinner = new Spinner<Integer>(least, most, least);
        spinner.setEditable(true);
        WholeNumbers.install(spinner);
        spinner.getStyleClass().add("number");
        showing.add(now -> spinner.getValueFactory().setValue(value.applyAsInt(now)));
        spinner.valueProperty()
                .subscribe(
                        (before, now) -> {
                            if (now != null) {
                                changed.accept(now);
                            }
                        });
        return spinner;
    }
}
