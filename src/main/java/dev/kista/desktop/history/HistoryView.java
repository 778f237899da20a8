package dev.kista.desktop.history;

import dev.kista.desktop.control.Ages;
import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.UUID;
import java.util.function.Consumer;

/// The two versions above, what is different in the middle, the foot.
final class HistoryView extends View<BorderPane> {
    private final HistoryModel model;
    private final HistoryController controller;
    private final Ages ages;
    private final Messages messages;
    private final ComboBox<State> before;
    private final ComboBox<State> after;
    private final ListView<HistoryRow> list;
    private final FontIcon eye = new FontIcon(Feather.EYE);
    private final Button reveal = new Button(null, eye);
    private final Label same = new Label();
    private final Button restore = new Button();
    private @Nullable Node focusedBefore;

    HistoryView(HistoryModel model, HistoryController controller, Ages ages, Messages messages) {
        super(new BorderPane());
        this.model = model;
        this.controller = controller;
        this.ages = ages;
        this.messages = messages;
        this.before = versions("history.before", model.beforeProperty(), controller::onBefore);
        this.after = versions("history.after", model.afterProperty(), controller::onAfter);
        this.list = new ListView<>(model.rows());
        before.setId("history-before");
        after.setId("history-after");
        root.getStyleClass().addAll("import-screen", "history-screen");
        root.setTop(head());
        root.setCenter(new StackPane(rows(), same()));
        root.setBottom(foot());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ComboBox<State> versions(
            String label, ObjectProperty<@Nullable State> chosen, Consumer<State> choose) {
        var box = new ComboBox<>(model.states());
        box.setConverter(new StateWords(messages, ages));
        box.setAccessibleText(messages.text(label));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        chosen.subscribe(box::setValue);
        box.valueProperty()
                .subscribe(
                        state -> {
                            if (state != null && model.states().contains(state)) {
                                choose.accept(state);
                            }
                        });
        return box;
    }

    private VBox head() {
        var title = new Label();
        title.getStyleClass().addAll("title-3", "mono");
        title.textProperty().bind(model.keyProperty());
        var place = new Label();
        place.getStyleClass().add("muted");
        place.textProperty().bind(model.placeProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        reveal.setId("history-reveal");
        reveal.setMinWidth(Region.USE_PREF_SIZE);
        reveal.setTooltip(new Tooltip(messages.text("history.reveal.tooltip")));
        reveal.setOnAction(event -> controller.onReveal());
        reveal.disableProperty().bind(model.revealableProperty().not());
        var name = new HBox(title, place, space, reveal);
        name.getStyleClass().addAll("groups", "left");
        var choice = new HBox(before, new FontIcon(Feather.ARROW_RIGHT), after);
        choice.getStyleClass().addAll("group", "left");
        var head = new VBox(name, choice);
        head.getStyleClass().addAll("import-header", "groups");
        return head;
    }

    private ListView<HistoryRow> rows() {
        list.setId("history-rows");
        list.getStyleClass().add("patch-diff");
        list.setAccessibleText(messages.text("history.rows"));
        list.setCellFactory(made -> new HistoryCell(controller, model, messages));
        return list;
    }

    private VBox same() {
        same.setId("history-same");
        same.setText(messages.text("history.same"));
        var empty = new VBox(new FontIcon(Feather.CHECK_CIRCLE), same);
        empty.getStyleClass().add("empty-state");
        empty.setMouseTransparent(true);
        ListChangeListener<HistoryRow> listener =
                change -> empty.setVisible(model.rows().isEmpty());
        model.rows().addListener(listener);
        return empty;
    }

    private HBox foot() {
        var hint = new Label(messages.text("history.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        var problem = new Label("", new FontIcon(Feather.ALERT_CIRCLE));
        problem.setId("history-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        show(problem, model.problemProperty().map(text -> !text.isEmpty()));
        show(hint, model.problemProperty().map(String::isEmpty));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        restore.setId("history-restore");
        restore.setGraphic(new FontIcon(Feather.CORNER_UP_LEFT));
        restore.getStyleClass().add("accent");
        restore.setOnAction(event -> controller.onRestore());
        var close = new Button(messages.text("history.close"));
        close.setId("history-close");
        close.setOnAction(event -> controller.onClose());
        for (var button : new Button[] {restore, close}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var foot = new HBox(hint, problem, space, close, restore);
        foot.getStyleClass().addAll("import-foot", "group", "left");
        return foot;
    }

    private static void show(Node node, ObservableValue<Boolean> whether) {
        node.visibleProperty().bind(whether);
        node.managedProperty().bind(node.visibleProperty());
    }

    @Override
    protected Subscription attach() {
        return Subscription.combine(
                model.secretProperty().subscribe(this::shown),
                model.revealedProperty().subscribe(this::revealed),
                model.restorableProperty().subscribe(this::restorable),
                shownCommands(),
                controller::onClose);
    }

    /// Only while the page is open does it answer what others answer otherwise.
    private Subscription shownCommands() {
        var now = new Subscription[] {Subscription.EMPTY};
        return model.secretProperty()
                .subscribe(
                        id -> {
                            now[0].unsubscribe();
                            now[0] = id == null ? Subscription.EMPTY : controller.onShown();
                        })
                .and(() -> now[0].unsubscribe());
    }

    private void shown(@Nullable UUID id) {
        if (id != null) {
            focusedBefore = root.getScene().getFocusOwner();
            before.requestFocus();
        } else if (focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }

    private void revealed(boolean now) {
        reveal.setText(messages.text(now ? "history.hide" : "history.reveal"));
        eye.setIconCode(now ? Feather.EYE_OFF : Feather.EYE);
    }

    private void restorable(@Nullable State state) {
        restore.setDisable(state == null);
        restore.setText(
                state == null
                        ? messages.text("history.restore")
                        : messages.text("history.restore-of", ages.exact(state.since())));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !before.isShowing() && !after.isShowing()) {
            controller.onClose();
            event.consume();
        }
    }
}
