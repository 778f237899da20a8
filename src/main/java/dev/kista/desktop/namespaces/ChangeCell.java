package dev.kista.desktop.namespaces;

import dev.kista.model.Messages;
import dev.kista.service.NamespaceChange;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// What one namespace is called now, and below it what it is called then and how many secrets go
/// with it.
final class ChangeCell extends ListCell<NamespaceChange> {
    private final Messages messages;
    private final Label before = new Label();
    private final Label after = new Label();
    private final Label count = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final VBox box;

    ChangeCell(Messages messages) {
        this.messages = messages;
        before.getStyleClass().addAll("mono", "muted");
        after.getStyleClass().add("mono");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        for (var each : new Label[] {before, after}) {
            each.setMinWidth(0);
            each.setMaxWidth(Double.MAX_VALUE);
            // The end of a path says more than its beginning.
            each.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            HBox.setHgrow(each, Priority.ALWAYS);
        }
        var then = new HBox(after, count);
        then.getStyleClass().addAll("group", "left");
        box = new VBox(before, then);
        getStyleClass().add("change-cell");
    }

    /// As wide as the list, which never scrolls sideways.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable NamespaceChange change, boolean empty) {
        super.updateItem(change, empty);
        if (empty || change == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        before.setText(change.before().toString());
        after.setText("→ " + change.after());
        count.setText(Integer.toString(change.secrets()));
        tooltip.setText(
                messages.text(
                        "namespaces.change",
                        change.before().toString(),
                        change.after().toString(),
                        change.secrets()));
        setTooltip(tooltip);
        setAccessibleText(tooltip.getText());
        setGraphic(box);
    }
}
