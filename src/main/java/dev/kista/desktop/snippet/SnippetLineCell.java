package dev.kista.desktop.snippet;

import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// One line, coloured. Keeps to its text's width, so that a long value scrolls instead of wrapping.
final class SnippetLineCell extends ListCell<String> {
    private final Supplier<SnippetLines> lines;
    private final TextFlow flow = new TextFlow();

    SnippetLineCell(Supplier<SnippetLines> lines) {
        this.lines = lines;
        flow.getStyleClass().add("mono");
        setFocusTraversable(false);
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
        super.updateItem(line, empty);
        flow.getChildren().clear();
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        for (var span : lines.get().spans(line)) {
            var text = new Text(span.text());
            text.getStyleClass().addAll("mono", span.role().styleClass());
            flow.getChildren().add(text);
        }
        setGraphic(flow);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getGraphic() == null
                ? 0
                : flow.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
    }
}
