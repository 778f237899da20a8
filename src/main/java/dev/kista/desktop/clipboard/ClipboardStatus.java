package dev.kista.desktop.clipboard;

import dev.kista.desktop.mvc.Part;
import dev.kista.model.Messages;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The countdown in the status bar, with "clear now". There only while something is counted down.
public final class ClipboardStatus implements Part {
    private final HBox root = new HBox(8);

    public ClipboardStatus(SecretClipboard clipboard, Messages messages) {
        var left = clipboard.secondsLeftProperty();
        var countdown = new Label();
        countdown
                .textProperty()
                .bind(left.map(each -> messages.text("clipboard.clears-in", each.intValue())));
        var clear = new Hyperlink(messages.text("clipboard.clear-now"));
        clear.setId("clipboard-clear");
        clear.setOnAction(event -> clipboard.clearNow());
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("clipboard-status");
        root.getChildren().addAll(countdown, clear);
        root.visibleProperty().bind(left.greaterThan(0));
        root.managedProperty().bind(root.visibleProperty());
    }

    @Override
    public Parent root() {
        return root;
    }
}
