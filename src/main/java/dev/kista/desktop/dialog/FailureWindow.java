package dev.kista.desktop.dialog;

import dev.kista.model.Messages;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.stage.Modality;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// The one window for what should never happen, with details that can be copied. While it is open,
/// further failures are added to it instead of opening another. FX thread only.
public final class FailureWindow {
    private static final int ROWS = 12;

    private final Supplier<@Nullable Window> owner;
    private final Messages messages;
    private final Consumer<String> copy;
    private final TextArea details = new TextArea();
    private @Nullable Dialog<ButtonType> open;

    /// @param copy puts a text without a secret on the clipboard
    public FailureWindow(
            Supplier<@Nullable Window> owner, Messages messages, Consumer<String> copy) {
        this.owner = owner;
        this.messages = messages;
        this.copy = copy;
    }

    public void show(Throwable failure) {
        var report = FailureReport.of(failure);
        if (open != null) {
            details.setText(details.getText() + "\n\n" + report);
            return;
        }
        details.setText(report);
        var dialog = dialog();
        open = dialog;
        dialog.setOnHidden(hidden -> open = null);
        dialog.show();
    }

    private Dialog<ButtonType> dialog() {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.get());
        dialog.initModality(Modality.NONE);
        dialog.setTitle(messages.text("app.name"));
        dialog.setResizable(true);
        details.setEditable(false);
        details.setPrefRowCount(ROWS);
        details.setId("failure-details");
        details.getStyleClass().add("mono");
        details.setAccessibleText(messages.text("failure.details"));
        var pane = dialog.getDialogPane();
        pane.setHeaderText(messages.text("failure.title"));
        pane.setContentText(messages.text("failure.text"));
        pane.setExpandableContent(details);
        pane.setExpanded(true);
        var copying = new ButtonType(messages.text("failure.copy"), ButtonBar.ButtonData.OTHER);
        var closing =
                new ButtonType(messages.text("failure.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().addAll(copying, closing);
        if (pane.lookupButton(copying) instanceof Button button) {
            button.setId("failure-copy");
            button.addEventFilter(
                    ActionEvent.ACTION,
                    event -> {
                        copy.accept(details.getText());
                        event.consume();
                    });
        }
        return dialog;
    }
}
