package dev.kista.desktop.detail;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.control.Ages;
import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;

import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.InstantSource;

/// One secret, several, or a sentence where none is selected.
final class DetailView extends View<StackPane> {
    private final DetailController controller;
    private final DetailModel model;
    private final OneView one;
    private final SeveralView several;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox nothing = new VBox();

    DetailView(
            DetailController controller,
            DetailModel model,
            Commands commands,
            Messages messages,
            Ages ages,
            InstantSource clock) {
        super(new StackPane());
        this.controller = controller;
        this.model = model;
        this.one = new OneView(controller, model, commands, messages, ages, clock);
        this.several = new SeveralView(controller, commands, messages, clock);
        nothing.getChildren()
                .addAll(new FontIcon(Feather.KEY), new Label(messages.text("detail.nothing")));
        nothing.getStyleClass().add("empty-state");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        root.getChildren().addAll(scroll, nothing);
        root.getStyleClass().add("detail");
    }

    /// A menu item without its keys: those of the menu bar would go with it when it leaves.
    static MenuItem item(Commands commands, Command command) {
        var item = commands.menuItem(command);
        item.setAccelerator(null);
        return item;
    }

    void editKey() {
        one.editKey();
    }

    void commit() {
        one.commit();
        several.commit();
    }

    @Override
    protected Subscription attach() {
        return controller.attach().and(model.shownProperty().subscribe(this::show));
    }

    private void show(Shown shown) {
        nothing.setVisible(shown instanceof Shown.Nothing);
        scroll.setVisible(!(shown instanceof Shown.Nothing));
        switch (shown) {
            case Shown.Nothing _ -> one.clear();
            case Shown.One it -> {
                one.show(it.secret());
                scroll.setContent(one.root());
            }
            case Shown.Several it -> {
                one.clear();
                several.show(it);
                scroll.setContent(several.root());
            }
        }
    }
}
