package dev.kista.desktop.detail;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.control.RevealButton;
import dev.kista.desktop.control.SecretArea;
import dev.kista.model.Messages;
import dev.kista.service.ValueKind;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// The value in its field, with what it looks like, a way to copy it and the eye.
final class ValueSection {
    private static final int ROWS_OF_LINE = 2;
    private static final int ROWS_OF_LINES = 7;

    private final DetailController controller;
    private final Messages messages;
    private final VBox root = new VBox();
    private final SecretArea area;
    private final Label kind = new Label();
    private final Label binary = new Label();
    private final Label hint = new Label();
    private @Nullable SecretDetail shown;
    private boolean loading;
    private boolean edited;

    ValueSection(DetailController controller, Commands commands, Messages messages) {
        this.controller = controller;
        this.messages = messages;
        this.area = new SecretArea(messages);
        area.setAccessibleText(messages.text("detail.value"));
        area.setOnEnter(this::commit);
        area.setOnCopy(
                value -> {
                    commands.run(Command.COPY_VALUE);
                    value.close();
                });
        area.revisionProperty().subscribe(revision -> changed());
        area.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                commit();
                            }
                        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        kind.getStyleClass().addAll("pill", "kind");
        binary.getStyleClass().add("muted");
        binary.setWrapText(true);
        hint.setText(messages.text("detail.value.hint"));
        hint.getStyleClass().add("field-label");
        root.getChildren().addAll(head(commands), area, binary, hint);
        root.getStyleClass().add("form");
        edited(false);
    }

    VBox root() {
        return root;
    }

    private HBox head(Commands commands) {
        var label = new Label(messages.text("detail.value"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(area);
        var grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        var copy = commands.iconButton(Command.COPY_VALUE);
        var head = new HBox(label, kind, grow, copy, new RevealButton(area, messages));
        head.getStyleClass().add("field-head");
        return head;
    }

    void show(SecretDetail now) {
        var other = shown == null || !shown.id().equals(now.id());
        if (other) {
            area.clear();
        }
        if (other || shown.version() != now.version()) {
            load(now);
        }
        shown = now;
        area.editableProperty().set(!now.inTrash());
        describe(now);
    }

    private void describe(SecretDetail now) {
        var named = now.kind() == ValueKind.JSON || now.kind() == ValueKind.PEM;
        show(kind, named || now.kind() == ValueKind.EMPTY);
        kind.setText(messages.text("detail.value." + now.kind().name().toLowerCase(Locale.ROOT)));
        var oneLine = now.kind() == ValueKind.TEXT || now.kind() == ValueKind.EMPTY;
        area.rowsProperty().set(oneLine ? ROWS_OF_LINE : ROWS_OF_LINES);
        show(area, now.isText());
        show(binary, !now.isText());
        binary.setText(messages.text("detail.value.bytes", now.size()));
    }

    private void load(SecretDetail now) {
        loading = true;
        if (now.isText()) {
            controller.value().ifPresent(area::setValue);
        } else {
            area.clear();
        }
        loading = false;
        edited(false);
    }

    private void changed() {
        if (!loading) {
            edited(true);
        }
    }

    private void edited(boolean now) {
        edited = now && shown != null;
        show(hint, edited);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && edited && shown != null) {
            load(shown);
            event.consume();
        }
    }

    /// Takes over what was typed, if anything was.
    void commit() {
        if (edited && shown != null && shown.isText() && !shown.inTrash()) {
            edited(false);
            controller.onValue(shown.id(), area.value());
        }
    }

    /// Wipes the field.
    void clear() {
        loading = true;
        shown = null;
        area.clear();
        loading = false;
        edited(false);
    }

    private static void show(Node node, boolean whether) {
        node.setVisible(whether);
        node.setManaged(whether);
    }
}
