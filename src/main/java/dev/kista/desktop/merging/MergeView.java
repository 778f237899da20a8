package dev.kista.desktop.merging;

import dev.kista.desktop.control.SecretField;
import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;
import dev.kista.store.merge.MergeChange;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
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

/// The other copy above, what would change in the middle or its password, the foot.
final class MergeView extends View<BorderPane> {
    private final MergeModel model;
    private final MergeController controller;
    private final Messages messages;
    private final Label file = new Label();
    private final Label about = new Label();
    private final Label message = new Label();
    private final Label hint = new Label();
    private final Label passwordLabel = new Label();
    private final SecretField password;
    private final ListView<MergeChange> changes;
    private final Button saveCopy = new Button();
    private final Button merge = new Button();

    MergeView(MergeModel model, MergeController controller, Messages messages) {
        super(new BorderPane());
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        this.password = new SecretField(messages);
        this.changes = new ListView<>(model.changes());
        root.getStyleClass().add("import-screen");
        root.setTop(head());
        root.setCenter(new StackPane(list(), empty(), form()));
        root.setBottom(foot());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private VBox head() {
        var title = new Label(messages.text("merging.title"));
        title.getStyleClass().add("title-3");
        file.getStyleClass().add("mono");
        file.setMinWidth(0);
        var name = new HBox(new FontIcon(Feather.FILE), file);
        name.getStyleClass().addAll("group", "left");
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        var head = new VBox(title, name, about);
        head.getStyleClass().addAll("import-header", "groups");
        return head;
    }

    private ListView<MergeChange> list() {
        changes.setId("merging-changes");
        changes.setAccessibleText(messages.text("merging.changes"));
        changes.getStyleClass().add("patch-diff");
        changes.setCellFactory(list -> new ChangeCell(messages));
        return changes;
    }

    private VBox empty() {
        message.setWrapText(true);
        var empty = new VBox(message);
        empty.getStyleClass().add("empty-state");
        empty.visibleProperty()
                .bind(message.textProperty().isNotEmpty().and(model.askingProperty().not()));
        return empty;
    }

    private StackPane form() {
        passwordLabel.setLabelFor(password);
        passwordLabel.getStyleClass().add("field-label");
        passwordLabel.setWrapText(true);
        password.setId("merging-password");
        password.setOnEnter(this::open);
        password.disableProperty().bind(model.busyProperty());
        var keyFile = new Hyperlink();
        keyFile.setId("merging-key-file");
        keyFile.textProperty()
                .bind(
                        model.keyFileProperty()
                                .map(each -> String.valueOf(each.getFileName()))
                                .orElse(messages.text("unlock.key-file.more")));
        keyFile.setOnAction(event -> controller.onKeyFile());
        var problem = new Label("", new FontIcon(Feather.ALERT_CIRCLE));
        problem.setId("merging-problem");
        problem.getStyleClass().add("problem");
        problem.getGraphic().getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        var open = new Button(messages.text("merging.open"));
        open.setId("merging-open");
        open.getStyleClass().add("accent");
        open.setOnAction(event -> open());
        open.disableProperty()
                .bind(
                        model.busyProperty()
                                .or(
                                        password.emptyProperty()
                                                .and(model.keyFileProperty().isNull())));
        var form = new VBox(passwordLabel, password, problem, keyFile, open);
        form.getStyleClass().addAll("form", "merge-form");
        form.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var place = new StackPane(form);
        place.visibleProperty().bind(model.askingProperty());
        return place;
    }

    private HBox foot() {
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var cancel = new Button(messages.text("dialog.cancel"));
        cancel.setId("merging-cancel");
        cancel.setOnAction(event -> controller.onCancel());
        saveCopy.setId("merging-save-copy");
        saveCopy.setText(messages.text("merging.save-copy"));
        saveCopy.setOnAction(event -> controller.onSaveCopy());
        saveCopy.managedProperty().bind(saveCopy.visibleProperty());
        merge.setId("merging-merge");
        merge.setText(messages.text("merging.merge"));
        merge.getStyleClass().add("accent");
        merge.setOnAction(event -> controller.onMerge());
        merge.disableProperty().bind(model.plannedProperty().not().or(model.busyProperty()));
        for (var button : new Button[] {cancel, saveCopy, merge}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var foot = new HBox(hint, space, cancel, saveCopy, merge);
        foot.getStyleClass().addAll("import-foot", "group", "left");
        return foot;
    }

    @Override
    protected Subscription attach() {
        return Subscription.combine(
                model.sourceProperty().subscribe(now -> show()),
                model.plannedProperty().subscribe(now -> show()),
                model.askingProperty().subscribe(now -> show()),
                model.busyProperty().subscribe(now -> show()),
                model.problemProperty().subscribe(now -> show()),
                password::clear);
    }

    private void show() {
        var source = model.sourceProperty().get();
        if (source == null) {
            password.clear();
            return;
        }
        file.setText(source.file().toString());
        about.setText(messages.text(source.own() ? "merging.about-own" : "merging.about-copy"));
        passwordLabel.setText(messages.text("merging.password", source.name()));
        password.setAccessibleText(passwordLabel.getText());
        saveCopy.setVisible(source.own());
        message.setText(message());
        hint.setText(hint());
        if (model.askingProperty().get()) {
            password.requestFocus();
        } else {
            changes.requestFocus();
        }
    }

    private String message() {
        if (!model.problemProperty().get().isEmpty()) {
            return model.problemProperty().get();
        }
        return model.plannedProperty().get() ? "" : messages.text("merging.wait");
    }

    private String hint() {
        if (!model.plannedProperty().get()) {
            return "";
        }
        var problems = model.changes().stream().filter(each -> each.kind().isProblem()).count();
        return problems == 0
                ? messages.text("merging.hint", model.changes().size())
                : messages.text("merging.hint-problems", model.changes().size(), problems);
    }

    private void open() {
        if (!password.isEmpty() || model.keyFileProperty().get() != null) {
            controller.onPassword(password.value());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            controller.onCancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == changes) {
            controller.onMerge();
            event.consume();
        }
    }
}
