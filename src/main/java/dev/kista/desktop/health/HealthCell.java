package dev.kista.desktop.health;

import dev.kista.codec.Severity;
import dev.kista.model.Messages;
import dev.kista.service.health.HealthFinding;
import dev.kista.service.health.HealthKind;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;

/// A kind of finding with its reason, or one finding with the ways to it.
final class HealthCell extends ListCell<HealthRow> {
    private static final double INSETS_EM = 5.6;

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final HealthController controller;
    private final HealthWords words;
    private final Messages messages;

    HealthCell(HealthController controller, HealthWords words, Messages messages) {
        this.controller = controller;
        this.words = words;
        this.messages = messages;
        getStyleClass().add("health-cell");
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY
                            && event.getClickCount() == 2
                            && getItem() instanceof HealthRow.Item item) {
                        controller.onGo(item.finding());
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable HealthRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, !empty && row instanceof HealthRow.Heading);
        setGraphic(null);
        setAccessibleText(null);
        if (empty || row == null) {
            return;
        }
        switch (row) {
            case HealthRow.Heading it -> heading(it);
            case HealthRow.Item it -> item(it.finding());
        }
    }

    private void heading(HealthRow.Heading heading) {
        var kind = heading.kind();
        var count = heading.findings().size();
        var title = new Label(words.title(kind));
        title.getStyleClass().add("pane-title");
        var pill = new Label(Integer.toString(count));
        pill.getStyleClass().add("pill");
        var line = new HBox(icon(kind), title, pill, space());
        line.getStyleClass().addAll("group", "left");
        if (kind.isMendable() && count > 1) {
            line.getChildren().add(fix(kind, heading.findings()));
        }
        var why = new Label(words.why(kind));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        // The cell asks for its height before it knows its width.
        why.prefWidthProperty().bind(room());
        var box = new VBox(line, why);
        box.getStyleClass().add("form");
        setGraphic(box);
        setAccessibleText(
                String.join(
                        " ",
                        words.severity(kind),
                        words.title(kind),
                        Integer.toString(count),
                        words.why(kind)));
    }

    /// What the insets of the cell and a scroll bar leave.
    private DoubleBinding room() {
        var list = getListView();
        return Bindings.createDoubleBinding(
                () -> list.getWidth() - INSETS_EM * getFont().getSize(),
                list.widthProperty(),
                fontProperty());
    }

    private void item(HealthFinding finding) {
        var name = new Label(words.name(finding));
        name.getStyleClass().add("mono");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var place = new Label(words.place(finding));
        place.getStyleClass().add("muted");
        place.setMinWidth(0);
        var detail = new Label(words.detail(finding));
        detail.setMinWidth(0);
        var line = new HBox(name, place, detail, space());
        line.getStyleClass().addAll("group", "left");
        if (finding.kind().isMendable()) {
            line.getChildren().add(fix(finding.kind(), List.of(finding)));
        }
        line.getChildren().add(go(finding));
        line.prefWidthProperty().bind(room());
        setGraphic(line);
        setAccessibleText(
                String.join(" ", words.name(finding), words.place(finding), words.detail(finding)));
    }

    private Button fix(HealthKind kind, List<HealthFinding> findings) {
        var button = new Button(words.fix(kind, findings.size()));
        button.getStyleClass().addAll("small", "fix");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> controller.onFix(findings));
        return button;
    }

    private Button go(HealthFinding finding) {
        var export = finding.subject() instanceof HealthFinding.Subject.OfExport;
        var button = new Button(messages.text(export ? "health.export-again" : "health.go"));
        button.getStyleClass().addAll("small", "flat", "go");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> controller.onGo(finding));
        return button;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static FontIcon icon(HealthKind kind) {
        var icon =
                new FontIcon(
                        switch (kind.severity()) {
                            case ERROR -> Feather.X_CIRCLE;
                            case WARNING -> Feather.ALERT_TRIANGLE;
                            case NOTE -> Feather.INFO;
                        });
        icon.getStyleClass().add(style(kind.severity()));
        return icon;
    }

    private static String style(Severity severity) {
        return "problem-" + severity.name().toLowerCase(Locale.ROOT);
    }
}
