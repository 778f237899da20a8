package dev.kista.desktop.importing;

import dev.kista.codec.exchange.WriteOptions;
import dev.kista.desktop.control.FormatWords;
import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;
import dev.kista.service.see.Consumer;
import dev.kista.service.see.SeenBy;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// What each reader of the file gets for the key that is selected: whether it is the same, and,
/// while the row is revealed, the value itself.
final class SeenPane extends View<VBox> {
    private static final int COLUMNS = 2;

    private final SourceModel model;
    private final Messages messages;
    private final FormatWords words;
    private final ClearText clear;
    private final Label title = new Label();
    private final GridPane grid = new GridPane(24, 4);

    SeenPane(SourceModel model, Messages messages) {
        super(new VBox(6));
        this.model = model;
        this.messages = messages;
        this.words = new FormatWords(messages);
        this.clear = new ClearText(messages);
        title.getStyleClass().add("field-label");
        for (var i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("seen-scroll");
        root.getChildren().addAll(title, scroll);
        root.getStyleClass().add("import-seen");
        root.setId("import-seen");
        // Not below its title: the rows of the table come first.
        title.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setMinHeight(0);
    }

    @Override
    protected Subscription attach() {
        InvalidationListener seen = changed -> show();
        model.seen().addListener(seen);
        show();
        return model.revealedProperty()
                .subscribe(row -> show())
                .and(() -> model.seen().removeListener(seen))
                .and(grid.getChildren()::clear);
    }

    private void show() {
        grid.getChildren().clear();
        var row = model.lookedAtProperty().get();
        var any = row != null && !model.seen().isEmpty();
        root.setVisible(any);
        root.setManaged(any);
        if (row == null || !any) {
            return;
        }
        title.setText(messages.text("import.seen", row.row().key().text()));
        var revealed = model.revealedProperty().get() == row;
        var count = model.seen().size();
        var perColumn = (count + COLUMNS - 1) / COLUMNS;
        for (var i = 0; i < count; i++) {
            grid.add(line(model.seen().get(i), revealed), i / perColumn, i % perColumn);
        }
    }

    private Node line(SeenBy seen, boolean revealed) {
        var icon = new FontIcon(icon(seen.state()));
        icon.getStyleClass().add("seen-" + id(seen.state()));
        var reader = name(seen.consumer());
        var name = new Label(reader);
        name.getStyleClass().add("seen-name");
        var said = messages.text("import.seen." + id(seen.state()));
        var flow = new TextFlow();
        HBox.setHgrow(flow, Priority.ALWAYS);
        var value = seen.value();
        if (value == null) {
            flow.getChildren().add(text(said, "seen-words"));
        } else if (revealed) {
            // Not in a label: JavaFX keeps the text of labels in a cache of layouts.
            flow.getChildren().add(text(clear.of(value), "mono"));
        } else {
            flow.getChildren()
                    .addAll(text(WriteOptions.MASK, "mono"), text("  " + said, "seen-words"));
        }
        flow.setAccessibleText(messages.text("import.seen.shown", reader, said));
        var line = new HBox(8, icon, name, flow);
        line.setAlignment(Pos.TOP_LEFT);
        GridPane.setValignment(line, VPos.TOP);
        return line;
    }

    private static Text text(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private String name(Consumer consumer) {
        return consumer == Consumer.KESTRA
                ? messages.text("consumer.kestra")
                : words.of(consumer.dialect());
    }

    private static String id(SeenBy.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Feather icon(SeenBy.State state) {
        return switch (state) {
            case SAME, VALUE -> Feather.CHECK;
            case OTHER -> Feather.ALERT_TRIANGLE;
            case UNSET, UNKNOWN, NOTHING -> Feather.MINUS;
            case REFUSES -> Feather.X_CIRCLE;
        };
    }
}
