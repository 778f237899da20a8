package dev.kista.desktop.snippet;

import dev.kista.codec.Dialect;
import dev.kista.desktop.control.FittingBar;
import dev.kista.desktop.control.FormatWords;
import dev.kista.desktop.control.Words;
import dev.kista.desktop.snippet.SnippetModel.State;
import dev.kista.model.Messages;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is written and how, and what can be done with it.
final class SnippetBar {
    private final SnippetModel model;
    private final SnippetController controller;
    private final Messages messages;
    private final FittingBar bar;

    SnippetBar(SnippetModel model, SnippetController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        var title = new Label(messages.text("snippet.title"));
        title.getStyleClass().add("pane-title");
        var options = new SnippetOptions(model, controller, messages).node();
        var copy = copy();
        var save = save();
        bar = new FittingBar(title, targets(), forms(), dialects(), options);
        bar.getStyleClass().addAll("toolbar", "snippet-bar");
        bar.right(onlySelected(), inherited(), reveal(), copy, save);
        bar.giveWay(title, save, copy, options);
    }

    Node node() {
        return bar;
    }

    private ComboBox<Target> targets() {
        var box = new ComboBox<Target>();
        box.setId("snippet-target");
        box.getItems().setAll(Target.values());
        box.setConverter(new Words<>(each -> messages.text(each.messageKey())));
        box.setAccessibleText(messages.text("snippet.target"));
        box.getStyleClass().add("target");
        model.targetProperty().subscribe(box::setValue);
        box.setOnAction(event -> controller.onTarget(box.getValue()));
        return box;
    }

    private SegmentedButton forms() {
        var mapping = new ToggleButton(messages.text("snippet.form.mapping"));
        var list = new ToggleButton(messages.text("snippet.form.list"));
        list.setId("snippet-list");
        mapping.setId("snippet-mapping");
        model.listProperty()
                .subscribe(
                        isList -> {
                            list.setSelected(isList);
                            mapping.setSelected(!isList);
                        });
        list.setOnAction(event -> choose(list, true));
        mapping.setOnAction(event -> choose(mapping, false));
        var forms = new SegmentedButton(mapping, list);
        forms.setToggleGroup(null);
        forms.setMinWidth(Region.USE_PREF_SIZE);
        show(forms, model.targetProperty().map(each -> each == Target.COMPOSE));
        return forms;
    }

    /// A second press on the pressed one leaves it pressed.
    private void choose(ToggleButton pressed, boolean list) {
        pressed.setSelected(true);
        controller.onList(list);
    }

    private ComboBox<Dialect> dialects() {
        var box = new ComboBox<Dialect>();
        box.setId("snippet-dialect");
        box.getItems().setAll(Dialect.values());
        box.setConverter(new Words<>(new FormatWords(messages)::of));
        box.setAccessibleText(messages.text("snippet.dialect"));
        box.getStyleClass().add("target");
        model.dialectProperty().subscribe(box::setValue);
        box.setOnAction(event -> controller.onDialect(box.getValue()));
        show(box, model.targetProperty().map(each -> each == Target.ENV));
        return box;
    }

    private static void show(Node node, javafx.beans.value.ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    /// There only where something is inherited; it says how much.
    private ToggleButton inherited() {
        var button = new ToggleButton(null, new FontIcon(Feather.CORNER_RIGHT_DOWN));
        button.setId("snippet-inherited");
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        var tooltip = new Tooltip();
        button.setTooltip(tooltip);
        model.inheritableProperty()
                .subscribe(
                        count -> {
                            button.setText("+" + count);
                            tooltip.setText(messages.text("snippet.inherited", count));
                            button.setAccessibleText(tooltip.getText());
                        });
        model.inheritedProperty().subscribe(button::setSelected);
        button.setOnAction(event -> controller.onInherited(button.isSelected()));
        show(
                button,
                model.inheritableProperty().greaterThan(0).and(model.onlySelectedProperty().not()));
        return button;
    }

    /// There only where something is selected; it says how much.
    private ToggleButton onlySelected() {
        var button = new ToggleButton(null, new FontIcon(Feather.CHECK_SQUARE));
        button.setId("snippet-selected");
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        var tooltip = new Tooltip();
        button.setTooltip(tooltip);
        model.selectedProperty()
                .subscribe(
                        ids -> {
                            button.setText(Integer.toString(ids.size()));
                            tooltip.setText(messages.text("snippet.selected", ids.size()));
                            button.setAccessibleText(tooltip.getText());
                        });
        model.onlySelectedProperty().subscribe(button::setSelected);
        button.setOnAction(event -> controller.onOnlySelected(button.isSelected()));
        show(button, model.selectedProperty().map(ids -> !ids.isEmpty()));
        return button;
    }

    private Button reveal() {
        var icon = new FontIcon(Feather.EYE);
        var button = new Button(null, icon);
        button.setId("snippet-reveal");
        button.getStyleClass().addAll("button-icon", "flat");
        var tooltip = new Tooltip();
        button.setTooltip(tooltip);
        model.revealedProperty()
                .subscribe(
                        revealed -> {
                            icon.setIconCode(revealed ? Feather.EYE_OFF : Feather.EYE);
                            tooltip.setText(
                                    messages.text(revealed ? "snippet.hide" : "snippet.reveal"));
                            button.setAccessibleText(tooltip.getText());
                        });
        button.setOnAction(event -> controller.onReveal());
        whenWritten(button);
        return button;
    }

    private Button copy() {
        var button = new Button(messages.text("snippet.copy"), new FontIcon(Feather.COPY));
        button.setId("snippet-copy");
        button.setTooltip(new Tooltip(messages.text("snippet.copy.tooltip")));
        button.setOnAction(event -> controller.onCopy());
        whenWritten(button);
        return button;
    }

    private Button save() {
        var button = new Button(messages.text("snippet.save"), new FontIcon(Feather.SAVE));
        button.setId("snippet-save");
        button.setTooltip(new Tooltip(messages.text("snippet.save.tooltip")));
        button.setOnAction(event -> controller.onSave());
        whenWritten(button);
        return button;
    }

    private void whenWritten(Button button) {
        button.disableProperty().bind(model.stateProperty().map(each -> each != State.WRITTEN));
        button.setMinWidth(Region.USE_PREF_SIZE);
    }
}
