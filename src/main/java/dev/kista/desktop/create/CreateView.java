package dev.kista.desktop.create;

import atlantafx.base.theme.Styles;

import dev.kista.desktop.control.SecretField;
import dev.kista.desktop.control.SecretInput;
import dev.kista.desktop.control.StrengthBar;
import dev.kista.desktop.create.CreateModel.Field;
import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.Locale;

/// One column: name, place, password, the same again, and two buttons.
final class CreateView extends View<StackPane> {
    private final CreateModel model;
    private final CreateController controller;
    private final Messages messages;
    private final CreateValidation validation;
    private final TextField name = new TextField();
    private final TextField place = new TextField();
    private final SecretField password;
    private final SecretField repeat;

    CreateView(CreateModel model, CreateController controller, Messages messages) {
        super(new StackPane());
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        this.validation = new CreateValidation(model);
        this.password = new SecretField(messages);
        this.repeat = new SecretField(messages);
        bindFields();
        var form =
                new VBox(
                        heading(),
                        field(Field.NAME, name, name),
                        field(Field.PLACE, place, placeRow()),
                        field(Field.PASSWORD, password, new VBox(password, strength())),
                        field(Field.REPEAT, repeat, repeat),
                        failure(),
                        foot());
        form.getStyleClass().addAll("create", "groups");
        form.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        form.disableProperty().bind(model.busyProperty());
        root.getStyleClass().add("page");
        root.getChildren().add(form);
    }

    /// Wipes what was typed.
    void clear() {
        password.clear();
        repeat.clear();
    }

    @Override
    protected Subscription attach() {
        Platform.runLater(
                () -> {
                    name.requestFocus();
                    name.selectAll();
                });
        return this::clear;
    }

    private void bindFields() {
        model.nameProperty().subscribe(now -> show(name, now));
        model.placeProperty().subscribe(now -> show(place, now));
        name.textProperty().subscribe(controller::onName);
        place.textProperty().subscribe(controller::onPlace);
        for (SecretInput input : new SecretInput[] {password, repeat}) {
            input.revisionProperty()
                    .subscribe(now -> controller.onPassword(password.value(), repeat.value()));
            input.setOnEnter(this::create);
        }
        repeat.revealedProperty().bindBidirectional(password.revealedProperty());
    }

    private static void show(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private Node heading() {
        var title = new Label(messages.text("create.title"));
        title.getStyleClass().add("page-title");
        var subtitle = new Label(messages.text("create.subtitle"));
        subtitle.getStyleClass().add("muted");
        subtitle.setWrapText(true);
        subtitle.setMinHeight(Region.USE_PREF_SIZE);
        var heading = new VBox(title, subtitle);
        heading.getStyleClass().add("form");
        return heading;
    }

    private Node field(Field field, Control control, Node row) {
        var key = "create." + field.name().toLowerCase(Locale.ROOT);
        var label = new Label(messages.text(key));
        label.setLabelFor(control);
        label.getStyleClass().add("field-label");
        control.setId("create-" + field.name().toLowerCase(Locale.ROOT));
        control.setAccessibleText(label.getText());
        var problem = new Label();
        problem.getStyleClass().addAll("problem", "field-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(validation.shown(field, control));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        control.accessibleHelpProperty().bind(problem.textProperty());
        var box = new VBox(label, row, problem);
        box.getStyleClass().add("form");
        return box;
    }

    private Node placeRow() {
        var browse = new Button(messages.text("create.place.browse"));
        browse.setId("create-browse");
        browse.setOnAction(event -> controller.onBrowse());
        browse.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(place, Priority.ALWAYS);
        var row = new HBox(place, browse);
        row.getStyleClass().add("group");
        return row;
    }

    private Node strength() {
        var bar = new StrengthBar();
        bar.scoreProperty().bind(model.scoreProperty());
        var words = new Label();
        words.setId("create-strength");
        words.textProperty().bind(model.strengthProperty());
        words.getStyleClass().add("field-label");
        var advice = new Label();
        advice.textProperty().bind(model.adviceProperty());
        advice.getStyleClass().add("field-label");
        var box = new VBox(bar, words, advice);
        box.getStyleClass().addAll("form", "strength");
        return box;
    }

    private Node failure() {
        var failure = new Label();
        failure.setId("create-failure");
        failure.textProperty().bind(model.failureProperty());
        failure.getStyleClass().add("problem");
        failure.setWrapText(true);
        failure.visibleProperty().bind(model.failureProperty().isNotEmpty());
        failure.managedProperty().bind(failure.visibleProperty());
        return failure;
    }

    private Node foot() {
        var create = new Button(messages.text("create.create"));
        create.setId("create-create");
        create.getStyleClass().add(Styles.LARGE);
        create.setDefaultButton(true);
        create.disableProperty().bind(model.validProperty().not());
        create.setOnAction(event -> create());
        var cancel = new Button(messages.text("create.cancel"));
        cancel.setId("create-cancel");
        cancel.getStyleClass().add(Styles.LARGE);
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> controller.onCancel());
        var progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setAccessibleText(messages.text("create.creating"));
        progress.visibleProperty().bind(model.busyProperty());
        HBox.setHgrow(progress, Priority.ALWAYS);
        progress.setMaxWidth(Double.MAX_VALUE);
        var foot = new HBox(progress, cancel, create);
        foot.getStyleClass().addAll("group", "foot");
        return foot;
    }

    private void create() {
        validation.showAll();
        controller.onCreate(password.value());
    }
}
