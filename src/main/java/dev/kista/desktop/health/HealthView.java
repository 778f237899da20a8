package dev.kista.desktop.health;

import dev.kista.desktop.health.HealthModel.State;
import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;
import dev.kista.service.health.HealthFinding;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// A heading with what came of it, the findings, and what can be done with the one that is chosen.
final class HealthView extends View<BorderPane> {
    private final HealthModel model;
    private final HealthController controller;
    private final HealthWords words;
    private final Messages messages;
    private final ListView<HealthRow> list = new ListView<>();
    private final Label summary = new Label();
    private final Label empty = new Label();
    private final VBox emptyState = new VBox(new FontIcon(Feather.CHECK_CIRCLE), empty);
    private final HBox progress = new HBox();
    private final Button go = new Button();
    private final Button fix = new Button();
    private final Button again = new Button();

    HealthView(
            HealthModel model, HealthController controller, HealthWords words, Messages messages) {
        super(new BorderPane());
        this.model = model;
        this.controller = controller;
        this.words = words;
        this.messages = messages;
        root.getStyleClass().add("import-screen");
        root.setTop(head());
        list.setId("health-list");
        list.setItems(model.rows());
        list.setAccessibleText(messages.text("health.list"));
        list.setCellFactory(made -> new HealthCell(controller, words, messages));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> chosen());
        emptyState.getStyleClass().add("empty-state");
        root.setCenter(new StackPane(list, emptyState));
        root.setBottom(foot());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox head() {
        var title = new Label(messages.text("health.title"));
        title.getStyleClass().add("title-3");
        summary.setId("health-summary");
        summary.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new ProgressBar();
        bar.setAccessibleText(messages.text("health.looking"));
        bar.progressProperty().bind(model.progressProperty());
        var stop = new Button(messages.text("status.cancel"));
        stop.setId("health-stop");
        stop.setOnAction(event -> controller.onStop());
        progress.getChildren().addAll(bar, stop);
        progress.getStyleClass().addAll("group", "left");
        again.setText(messages.text("health.again"));
        again.setGraphic(new FontIcon(Feather.REFRESH_CW));
        again.setOnAction(event -> controller.refresh());
        var head = new HBox(title, summary, space, progress, again);
        head.getStyleClass().addAll("import-header", "groups", "left");
        return head;
    }

    private HBox foot() {
        var hint = new Label(messages.text("health.hint"));
        hint.getStyleClass().add("hint");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        go.setId("health-go");
        go.setOnAction(event -> selected().forEach(controller::onGo));
        fix.setId("health-fix");
        fix.setOnAction(event -> controller.onFix(selected()));
        var close = new Button(messages.text("health.close"));
        close.setId("health-close");
        close.setOnAction(event -> controller.onClose());
        var foot = new HBox(hint, space, fix, go, close);
        for (var each : new Button[] {fix, go, close}) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        foot.getStyleClass().addAll("import-foot", "group", "left");
        return foot;
    }

    @Override
    protected Subscription attach() {
        ListChangeListener<HealthRow> listener = change -> refresh();
        model.rows().addListener(listener);
        return Subscription.combine(
                model.stateProperty().subscribe(now -> refresh()),
                model.showingProperty().subscribe(this::shown),
                controller.onShown(),
                () -> model.rows().removeListener(listener));
    }

    private void shown(boolean now) {
        if (now) {
            list.requestFocus();
        }
    }

    private void refresh() {
        var state = model.stateProperty().get();
        var count = model.rows().stream().filter(HealthRow.Item.class::isInstance).count();
        var looking = state == State.LOOKING;
        show(progress, looking);
        show(again, !looking);
        summary.setText(
                switch (state) {
                    case LOOKING -> messages.text("health.looking");
                    case DONE -> messages.text("health.summary", count);
                    case CANCELLED -> messages.text("health.cancelled");
                    case FAILED -> messages.text("health.failed");
                });
        empty.setText(messages.text("health.well"));
        emptyState.setVisible(state == State.DONE && count == 0);
        list.setVisible(count > 0);
        if (again.isFocused() && list.isVisible()) {
            // It took the keys while there was nothing else to take them.
            shown(model.showingProperty().get());
        }
        chosen();
    }

    private void chosen() {
        var found = selected();
        var export =
                !found.isEmpty()
                        && found.getFirst().subject() instanceof HealthFinding.Subject.OfExport;
        go.setText(messages.text(export ? "health.export-again" : "health.go"));
        go.setDisable(found.size() != 1);
        var mendable = !found.isEmpty() && found.getFirst().kind().isMendable();
        fix.setText(
                mendable
                        ? words.fix(found.getFirst().kind(), found.size())
                        : messages.text("health.fix"));
        fix.setDisable(!mendable);
    }

    /// One finding, or all of a kind where its heading is chosen.
    private List<HealthFinding> selected() {
        return switch (list.getSelectionModel().getSelectedItem()) {
            case HealthRow.Heading heading -> heading.findings();
            case HealthRow.Item item -> List.of(item.finding());
            case null -> List.of();
        };
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                controller.onClose();
                event.consume();
            }
            case F5 -> {
                controller.refresh();
                event.consume();
            }
            case ENTER -> {
                if (!(event.getTarget() instanceof ButtonBase) && selected().size() == 1) {
                    controller.onGo(selected().getFirst());
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private static void show(Region region, boolean whether) {
        region.setVisible(whether);
        region.setManaged(whether);
    }
}
