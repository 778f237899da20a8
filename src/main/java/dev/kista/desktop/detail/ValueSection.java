package dev.kista.desktop.detail;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.control.RevealButton;
import dev.kista.desktop.control.SecretArea;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;
import dev.kista.service.ValueKind;
import dev.kista.service.value.ValueCheck;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// The value in its field, with what it looks like, a way to copy it and the eye.
final class ValueSection {
    private static final int ROWS_OF_LINE = 2;
    private static final int ROWS_OF_LINES = 7;

    /// After the last key, so that a long value is not checked for each.
    private static final Duration CHECKED_AFTER = Duration.millis(250);

    private final DetailController controller;
    private final Messages messages;
    private final VBox root = new VBox();
    private final SecretArea area;
    private final Label kind = new Label();
    private final Label binary = new Label();
    private final Label hint = new Label();
    private final Label flaw = new Label();
    private final GeneratorPane generator;
    private final ToggleButton generate = new ToggleButton();
    private final PauseTransition checking = new PauseTransition(CHECKED_AFTER);
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
        flaw.setId("detail-flaw");
        flaw.getStyleClass().addAll("warning-text", "field-problem");
        flaw.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        flaw.setWrapText(true);
        checking.setOnFinished(event -> check());
        generator = new GeneratorPane(messages, this::made, this::taken, this::dropped);
        generator.visibleProperty().bind(generate.selectedProperty());
        generator.managedProperty().bind(generate.selectedProperty());
        show(flaw, false);
        root.getChildren().addAll(head(commands), area, flaw, binary, hint, generator);
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
        generate.setId("detail-generate");
        generate.setGraphic(new FontIcon(Feather.SHUFFLE));
        generate.getStyleClass().addAll("button-icon", "flat");
        generate.setTooltip(new Tooltip(messages.text("generator.open")));
        generate.setAccessibleText(messages.text("generator.open"));
        generate.setOnAction(
                event -> {
                    if (generate.isSelected()) {
                        generator.begin();
                    } else {
                        dropped();
                    }
                });
        var head = new HBox(label, kind, grow, generate, copy, new RevealButton(area, messages));
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
        generate.setDisable(now.inTrash());
        if (other) {
            generate.setSelected(false);
        }
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
        check();
    }

    private void changed() {
        if (!loading) {
            edited(true);
            checking.playFromStart();
        }
    }

    /// Stands in the field as if it was typed, until it is taken or dropped.
    private void made(SecretValue value) {
        try (value) {
            area.setValue(value);
        }
    }

    private void taken() {
        generate.setSelected(false);
        commit();
        area.requestFocus();
    }

    private void dropped() {
        generate.setSelected(false);
        if (edited && shown != null) {
            load(shown);
        }
        area.requestFocus();
    }

    private void check() {
        try (var value = area.value()) {
            var found = ValueCheck.of(value);
            flaw.setText(found.map(each -> each.words(messages)).orElse(""));
            show(flaw, found.isPresent());
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
        checking.stop();
        generate.setSelected(false);
        show(flaw, false);
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
