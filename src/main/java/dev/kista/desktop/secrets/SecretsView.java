package dev.kista.desktop.secrets;

import atlantafx.base.theme.Styles;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.control.Ages;
import dev.kista.desktop.mvc.View;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.secrets.SecretsModel.Emptiness;
import dev.kista.model.Messages;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The form for a new secret above the table, or a sentence where there are no rows.
final class SecretsView extends View<VBox> {
    private static final Duration AGEING = Duration.minutes(1);

    private final SecretsController controller;
    private final SecretsModel model;
    private final Commands commands;
    private final Messages messages;
    private final SecretFormView form;
    private final SecretsTable table;
    private final VBox nothing = new VBox();
    private final Timeline ageing = new Timeline();

    SecretsView(
            SecretsController controller,
            SecretForm formController,
            TransferForm transferController,
            SecretsModel model,
            Commands commands,
            Messages messages,
            Ages ages) {
        super(new VBox());
        this.controller = controller;
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        this.form = new SecretFormView(formController, model.form(), messages);
        this.table = new SecretsTable(controller, model, commands, messages, ages);
        nothing.getStyleClass().add("empty-state");
        var body = new StackPane(table.root(), nothing);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.getStyleClass().add("rows");
        var transfer = new TransferFormView(transferController, model.transfer(), messages);
        root.getChildren().addAll(form.root(), transfer.root(), body);
        root.getStyleClass().add("secrets");
        // Where there are no rows yet the table is not there to hear it.
        commands.installKeys(root, Command.PASTE_SECRET);
        ageing.getKeyFrames().add(new KeyFrame(AGEING, event -> table.root().refresh()));
        ageing.setCycleCount(Animation.INDEFINITE);
    }

    SecretsTable table() {
        return table;
    }

    /// Puts the keys on the rows, or on what leads on where there are none. In a later turn: the
    /// rows may be made only then.
    private void focus() {
        Platform.runLater(
                () -> {
                    if (table.root().isVisible()) {
                        table.root().requestFocus();
                    } else if (nothing.lookup(".button") instanceof Button first) {
                        first.requestFocus();
                    }
                });
    }

    void focusTable() {
        table.root().requestFocus();
    }

    @Override
    protected Subscription attach() {
        ageing.play();
        focus();
        return Subscription.combine(
                model.emptinessProperty().subscribe(why -> explain()),
                model.searchProperty().subscribe(text -> explain()),
                model.placeProperty().subscribe(text -> explain()),
                model.searchProblemProperty().subscribe(text -> explain()),
                model.placeNameProperty().subscribe(text -> explain()),
                controller.attach(),
                ageing::stop);
    }

    private void explain() {
        var why = model.emptinessProperty().get();
        table.root().setVisible(why == Emptiness.NONE);
        nothing.setVisible(why != Emptiness.NONE);
        switch (why) {
            case NONE -> nothing.getChildren().clear();
            case VAULT ->
                    explain(
                            Feather.ARCHIVE,
                            messages.text("secrets.empty.vault"),
                            accent(commands.button(Command.IMPORT)),
                            commands.button(Command.NEW_SECRET));
            case NAMESPACE ->
                    explain(
                            Feather.KEY,
                            messages.text(
                                    "secrets.empty.namespace", model.placeNameProperty().get()),
                            accent(commands.button(Command.NEW_SECRET)),
                            commands.button(Command.IMPORT));
            case TRASH -> explain(Feather.TRASH_2, messages.text("secrets.empty.trash"));
            case SEARCH -> explainSearch();
        }
    }

    /// Where the namespace has nothing, the rest of the vault may.
    private void explainSearch() {
        var problem = model.searchProblemProperty().get();
        if (!problem.isEmpty()) {
            explain(Feather.ALERT_CIRCLE, problem, clearSearch());
            return;
        }
        var sentence = messages.text("secrets.empty.search", model.searchProperty().get());
        if (model.placeProperty().get() instanceof Place.At) {
            explain(
                    Feather.SEARCH,
                    sentence,
                    clearSearch(),
                    commands.button(Command.FIND_EVERYWHERE));
        } else {
            explain(Feather.SEARCH, sentence, clearSearch());
        }
    }

    private void explain(Ikon icon, String sentence, Button... buttons) {
        var row = new HBox(buttons);
        row.getStyleClass().addAll("group", "centred");
        nothing.getChildren().setAll(new FontIcon(icon), new Label(sentence), row);
    }

    private Button clearSearch() {
        var clear = new Button(messages.text("secrets.search.clear"));
        clear.setOnAction(event -> controller.onSearch(""));
        return clear;
    }

    private static Button accent(Button button) {
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }
}
