package dev.kista.desktop.importing;

import dev.kista.model.Messages;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in the place of the keys while there are none to show.
final class SourceMessage {
    private final Messages messages;
    private final VBox box = new VBox();

    SourceMessage(Messages messages) {
        this.messages = messages;
        box.getStyleClass().add("empty-state");
    }

    Node node() {
        return box;
    }

    void reading(String words) {
        var progress = new ProgressIndicator();
        progress.setMaxSize(32, 32);
        progress.setAccessibleText(words);
        show(progress, "", words);
    }

    void failed(String words) {
        var icon = new FontIcon(Feather.FILE_MINUS);
        show(icon, messages.text("import.unreadable"), words);
    }

    void none() {
        box.setVisible(false);
    }

    private void show(Node picture, String title, String words) {
        box.getChildren().setAll(picture);
        if (!title.isEmpty()) {
            var heading = new Label(title);
            heading.getStyleClass().add("title-4");
            box.getChildren().add(heading);
        }
        var text = new Label(words);
        text.setMinHeight(Region.USE_PREF_SIZE);
        box.getChildren().add(text);
        box.setVisible(true);
    }
}
