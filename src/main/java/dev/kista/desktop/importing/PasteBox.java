package dev.kista.desktop.importing;

import dev.kista.model.Messages;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the preview shows while there is no source: where to drop, and to paste without the text
/// ever being shown.
final class PasteBox {
    private final VBox box = new VBox();

    PasteBox(ImportController controller, Messages messages) {
        var text = new Label(messages.text("import.empty"));
        var choose = new Button(messages.text("import.add-files"), new FontIcon(Feather.FOLDER));
        choose.setOnAction(event -> controller.onChooseFiles());
        var paste = new Button(messages.text("import.paste"), new FontIcon(Feather.CLIPBOARD));
        paste.setId("import-paste-box");
        paste.setOnAction(event -> controller.onPaste());
        var buttons = new HBox(choose, paste);
        buttons.getStyleClass().addAll("group", "paste-box-buttons");
        box.getStyleClass().addAll("empty-state", "paste-box");
        box.getChildren().addAll(new FontIcon(Feather.DOWNLOAD), text, buttons);
    }

    Node node() {
        return box;
    }
}
