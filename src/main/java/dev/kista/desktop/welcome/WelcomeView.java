package dev.kista.desktop.welcome;

import atlantafx.base.theme.Styles;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.mvc.View;
import dev.kista.desktop.theme.Icons;
import dev.kista.model.Messages;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A name, three ways on, the recent vaults as cards, and a hint that files can be dropped.
final class WelcomeView extends View<StackPane> {
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

    private static final int ICON_PIXELS = 128;
    private static final double ICON_SIZE = 56;

    private final WelcomeController controller;
    private final Messages messages;
    private final VBox cards = new VBox();

    WelcomeView(
            WelcomeModel model,
            WelcomeController controller,
            Commands commands,
            Messages messages) {
        super(new StackPane());
        this.controller = controller;
        this.messages = messages;
        cards.getStyleClass().add("cards");
        var problem = new Label();
        problem.textProperty().bind(model.problemProperty());
        problem.getStyleClass().add("warning-text");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var column = new VBox(heading(), ways(commands), recent(model), problem, hint());
        column.getStyleClass().add("welcome");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getStyleClass().add("page");
        root.getChildren().add(column);
        model.cards()
                .addListener(
                        (ListChangeListener<VaultCard>)
                                change ->
                                        cards.getChildren()
                                                .setAll(
                                                        model.cards().stream()
                                                                .map(this::card)
                                                                .toList()));
    }

    private Node heading() {
        var title = new Label(messages.text("app.name"));
        title.getStyleClass().add(Styles.TITLE_1);
        var subtitle = new Label(messages.text("welcome.subtitle"));
        subtitle.getStyleClass().add("muted");
        var words = new VBox(title, subtitle);
        var heading = new HBox(icon(), words);
        heading.getStyleClass().addAll("groups", "left");
        return heading;
    }

    private static Node icon() {
        var icon = new ImageView(Icons.image(ICON_PIXELS));
        icon.setFitHeight(ICON_SIZE);
        icon.setFitWidth(ICON_SIZE);
        icon.setSmooth(true);
        return icon;
    }

    private Node ways(Commands commands) {
        var create = commands.button(Command.NEW_VAULT);
        create.textProperty().unbind();
        create.setText(messages.text("welcome.create"));
        create.setId("welcome-create");
        create.getStyleClass().addAll(Styles.LARGE, Styles.ACCENT);
        var open = commands.button(Command.OPEN_VAULT);
        open.textProperty().unbind();
        open.setText(messages.text("welcome.open"));
        open.setId("welcome-open");
        open.getStyleClass().add(Styles.LARGE);
        var sample = commands.button(Command.SAMPLE_VAULT);
        sample.setId("welcome-sample");
        sample.getStyleClass().addAll(Styles.LARGE, Styles.FLAT);
        var ways = new HBox(create, open, sample);
        ways.getStyleClass().add("group");
        return ways;
    }

    private Node recent(WelcomeModel model) {
        var title = new Label(messages.text("welcome.recent"));
        title.getStyleClass().add("pane-title");
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("cards-scroll");
        scroll.setFocusTraversable(false);
        var none = new Label(messages.text("welcome.none"));
        none.getStyleClass().addAll("muted", "no-cards");
        none.setMaxWidth(Double.MAX_VALUE);
        var empty = Bindings.isEmpty(model.cards());
        none.visibleProperty().bind(empty);
        none.managedProperty().bind(empty);
        scroll.visibleProperty().bind(empty.not());
        scroll.managedProperty().bind(empty.not());
        var box = new VBox(title, none, scroll);
        box.getStyleClass().add("group");
        return box;
    }

    private Node card(VaultCard card) {
        var name = new Label(card.name());
        name.getStyleClass().add("name");
        var place =
                new Label(
                        card.there() ? card.place() : messages.text("welcome.gone", card.place()));
        place.getStyleClass().add(card.there() ? "muted" : "warning-text");
        var words = new VBox(name, place);
        HBox.setHgrow(words, Priority.ALWAYS);
        var opened = new Label(card.opened());
        opened.getStyleClass().add("muted");
        opened.setMinWidth(Region.USE_PREF_SIZE);
        var content = new HBox(new FontIcon(Feather.ARCHIVE), words, opened);
        content.getStyleClass().add("groups");
        content.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.setGraphic(content);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("vault-card");
        button.setAccessibleText(
                messages.text("welcome.card", card.name(), card.place(), card.opened()));
        button.pseudoClassStateChanged(GONE, !card.there());
        button.setOnAction(event -> controller.onOpen(card));
        content.prefWidthProperty().bind(button.widthProperty().subtract(32));
        HBox.setHgrow(button, Priority.ALWAYS);
        var row = new HBox(button, forget(card));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("form");
        return row;
    }

    private Button forget(VaultCard card) {
        var icon = new FontIcon(Feather.X);
        icon.getStyleClass().add("muted");
        var button = new Button("", icon);
        var words = messages.text("welcome.forget", card.name());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> controller.onForget(card));
        return button;
    }

    private Node hint() {
        var hint = new Label(messages.text("welcome.drop"), new FontIcon(Feather.DOWNLOAD));
        hint.getStyleClass().addAll("muted", "drop-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        return hint;
    }
}
