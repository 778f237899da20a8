package dev.kista.desktop;

import dev.kista.desktop.control.FittingScroll;
import dev.kista.desktop.preferences.LiveSettings;
import dev.kista.desktop.preferences.PreferencesController;
import dev.kista.desktop.shortcuts.ShortcutsController;
import dev.kista.desktop.theme.Icons;
import dev.kista.model.Messages;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

/// The windows that the menu opens beside the main one.
final class Dialogs {
    private static final int ICON_PIXELS = 64;

    private static final double MOST_HEIGHT = 0.7;

    private final Stage owner;
    private final LiveSettings settings;
    private final Messages messages;
    private @Nullable Dialog<ButtonType> preferences;

    Dialogs(Stage owner, LiveSettings settings, Messages messages) {
        this.owner = owner;
        this.settings = settings;
        this.messages = messages;
    }

    void preferences() {
        preferences =
                show(
                        messages.text("preferences.title"),
                        new PreferencesController(settings, messages).root(),
                        null);
    }

    /// Shows the preferences anew, if they are open, in the language that is spoken now.
    void speak() {
        if (preferences != null && preferences.isShowing()) {
            preferences.close();
            preferences();
        }
    }

    void shortcuts() {
        show(messages.text("command.shortcuts"), new ShortcutsController(messages).root(), null);
    }

    void about() {
        var dialog =
                show(
                        messages.text("app.name"),
                        null,
                        messages.text(
                                "about.text",
                                Runtime.version().toString(),
                                System.getProperty("javafx.runtime.version", "")));
        dialog.getDialogPane().setGraphic(new ImageView(Icons.image(ICON_PIXELS)));
    }

    private Dialog<ButtonType> show(String title, @Nullable Region content, @Nullable String text) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(title);
        var pane = dialog.getDialogPane();
        pane.setHeaderText(title);
        if (content == null) {
            pane.setContentText(text);
        } else {
            // Within the window that it belongs to, whatever the size of the font.
            var scroll = new FittingScroll(content, owner.getHeight() * MOST_HEIGHT);
            scroll.getStyleClass().add("dialog-scroll");
            pane.setContent(scroll);
            pane.getStyleClass().add("wide");
        }
        pane.getButtonTypes()
                .add(
                        new ButtonType(
                                messages.text("preferences.close"),
                                ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.show();
        return dialog;
    }
}
