package dev.kista.desktop.unlock;

import atlantafx.base.theme.Styles;

import dev.kista.desktop.control.SecretField;
import dev.kista.desktop.mvc.View;
import dev.kista.desktop.words.ShortPath;
import dev.kista.model.Messages;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One column in the middle: lock, name, field, button, and what went wrong.
final class UnlockView extends View<StackPane> {
    private final UnlockModel model;
    private final UnlockController controller;
    private final Messages messages;
    private final SecretField password;
    private final Label capsLock = new Label();

    UnlockView(UnlockModel model, UnlockController controller, Messages messages) {
        super(new StackPane());
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        this.password = new SecretField(messages);
        var column =
                new VBox(
                        heading(),
                        field(),
                        problem(),
                        keyFile(),
                        unlockButton(),
                        progress(),
                        foot());
        column.getStyleClass().addAll("unlock", "groups");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getStyleClass().add("page");
        root.getChildren().add(column);
        root.addEventFilter(KeyEvent.ANY, event -> lookAtCapsLock());
    }

    /// Wipes what was typed.
    void clear() {
        password.clear();
    }

    /// Lets the user type over what was wrong.
    void tryAgain() {
        password.requestFocus();
        password.selectAll();
    }

    @Override
    protected Subscription attach() {
        Platform.runLater(password::requestFocus);
        lookAtCapsLock();
        // While what was open is being closed, nothing can be typed, and the focus goes elsewhere.
        return password.disabledProperty()
                .subscribe((before, now) -> usable(!now))
                .and(this::clear);
    }

    private void usable(boolean now) {
        if (now) {
            Platform.runLater(password::requestFocus);
        }
    }

    private Node heading() {
        var icon = new FontIcon(Feather.LOCK);
        icon.getStyleClass().add("large-icon");
        var name = new Label();
        name.textProperty().bind(model.nameProperty());
        name.setId("unlock-name");
        name.getStyleClass().add("page-title");
        name.setWrapText(true);
        var heading = new VBox(icon, name);
        heading.getStyleClass().addAll("heading", "group");
        return heading;
    }

    private Node field() {
        var label = new Label(messages.text("unlock.password"));
        label.setLabelFor(password);
        label.getStyleClass().add("field-label");
        password.setId("unlock-password");
        password.setAccessibleText(label.getText());
        password.setOnEnter(this::unlock);
        password.disableProperty().bind(model.busyProperty().or(model.closingProperty()));
        capsLock.setText(messages.text("unlock.caps-lock"));
        capsLock.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        capsLock.getGraphic().getStyleClass().add("warning-text");
        capsLock.getStyleClass().add("warning-text");
        capsLock.managedProperty().bind(capsLock.visibleProperty());
        var field = new VBox(label, password, capsLock);
        field.getStyleClass().add("form");
        return field;
    }

    private Node problem() {
        var problem = new Label("", new FontIcon(Feather.ALERT_CIRCLE));
        problem.textProperty().bind(model.problemProperty());
        problem.setId("unlock-problem");
        problem.getStyleClass().add("problem");
        problem.getGraphic().getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private Node keyFile() {
        var more = new Hyperlink(messages.text("unlock.key-file.more"));
        more.setId("unlock-key-file");
        more.setOnAction(event -> controller.onKeyFile());
        var chosen = new Label("", new FontIcon(Feather.KEY));
        chosen.textProperty().bind(model.keyFileProperty().map(ShortPath::words).orElse(""));
        chosen.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        var none = new Button("", new FontIcon(Feather.X));
        none.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        none.setAccessibleText(messages.text("unlock.key-file.none"));
        none.setTooltip(new Tooltip(none.getAccessibleText()));
        none.setOnAction(event -> controller.onNoKeyFile());
        var file = new HBox(chosen, none);
        file.getStyleClass().addAll("group", "key-file");
        var given = model.keyFileProperty().isNotNull();
        more.visibleProperty().bind(given.not());
        file.visibleProperty().bind(given);
        var place = new StackPane(more, file);
        place.getStyleClass().add("left");
        return place;
    }

    private Node unlockButton() {
        var unlock = new Button(messages.text("unlock.unlock"));
        unlock.setId("unlock-unlock");
        unlock.setMaxWidth(Double.MAX_VALUE);
        unlock.setDefaultButton(true);
        unlock.getStyleClass().add(Styles.LARGE);
        unlock.setOnAction(event -> unlock());
        unlock.disableProperty()
                .bind(
                        model.busyProperty()
                                .or(model.closingProperty())
                                .or(
                                        password.emptyProperty()
                                                .and(model.keyFileProperty().isNull())));
        return unlock;
    }

    private Node progress() {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var words = new Label();
        words.textProperty()
                .bind(
                        model.closingProperty()
                                .map(
                                        closing ->
                                                messages.text(
                                                        closing
                                                                ? "unlock.closing"
                                                                : "unlock.deriving")));
        words.getStyleClass().add("muted");
        bar.accessibleTextProperty().bind(words.textProperty());
        var cancel = new Hyperlink(messages.text("unlock.cancel"));
        cancel.visibleProperty().bind(model.busyProperty());
        cancel.setOnAction(event -> controller.onCancel());
        var progress = new HBox(words, bar, cancel);
        progress.getStyleClass().addAll("group", "left");
        progress.visibleProperty().bind(model.busyProperty().or(model.closingProperty()));
        return progress;
    }

    private Node foot() {
        var another = new Hyperlink(messages.text("unlock.another"));
        another.setId("unlock-another");
        another.setOnAction(event -> controller.onAnother());
        var foot = new HBox(another);
        foot.getStyleClass().add("heading");
        return foot;
    }

    private void unlock() {
        if (!password.isEmpty() || model.keyFileProperty().get() != null) {
            controller.onUnlock(password.value());
        }
    }

    private void lookAtCapsLock() {
        capsLock.setVisible(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }
}
