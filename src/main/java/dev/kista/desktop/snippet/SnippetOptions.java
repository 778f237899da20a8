package dev.kista.desktop.snippet;

import dev.kista.codec.Carried;
import dev.kista.codec.Format;
import dev.kista.model.Messages;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.LinkedHashMap;
import java.util.Map;

/// The menu of what a format may hold instead of what it usually holds. Not there where a format
/// leaves no choice; it says the choice where one was made.
final class SnippetOptions {
    private final SnippetModel model;
    private final SnippetController controller;
    private final Messages messages;
    private final MenuButton button = new MenuButton(null, new FontIcon(Feather.SLIDERS));
    private final Map<Carried, RadioMenuItem> values = new LinkedHashMap<>();
    private final CheckMenuItem stringData = new CheckMenuItem();
    private final SeparatorMenuItem line = new SeparatorMenuItem();

    SnippetOptions(SnippetModel model, SnippetController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        button.setId("snippet-options");
        button.getStyleClass().addAll("flat");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.text("snippet.options")));
        button.setAccessibleText(messages.text("snippet.options"));
        for (var each : new Carried[] {Carried.ENCODED, Carried.PLAIN}) {
            values.put(each, value(each));
        }
        stringData.setText(messages.text("snippet.string-data"));
        stringData.setOnAction(event -> controller.onStringData(!model.stringDataProperty().get()));
        button.getItems().addAll(values.values());
        button.getItems().addAll(line, stringData);
        model.formatProperty().subscribe(format -> show());
        model.carriedProperty().subscribe(carried -> show());
        model.stringDataProperty().subscribe(chosen -> show());
    }

    MenuButton node() {
        return button;
    }

    private RadioMenuItem value(Carried carried) {
        var item = new RadioMenuItem(words(carried));
        item.setOnAction(
                event -> {
                    controller.onCarried(carried);
                    show();
                });
        return item;
    }

    private String words(Carried carried) {
        return messages.text(
                carried == Carried.ENCODED ? "snippet.values.encoded" : "snippet.values.plain");
    }

    private void show() {
        var format = model.formatProperty().get();
        var carried = model.carriedProperty().get();
        values.forEach((each, item) -> item.setSelected(each == carried.orElse(format.carried())));
        var secret = format == Format.KUBERNETES;
        line.setVisible(secret);
        stringData.setVisible(secret);
        stringData.setSelected(model.stringDataProperty().get());
        button.setText(carried.map(this::words).orElse(null));
        button.setVisible(!format.isFixed());
        button.setManaged(!format.isFixed());
    }
}
