package dev.kista.desktop.detail;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.control.TagsField;
import dev.kista.model.Messages;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.InstantSource;

/// What can be done with several secrets at once.
final class SeveralView {
    private final Messages messages;
    private final VBox root = new VBox();
    private final Label count = new Label();
    private final TagsField tags;
    private final VBox tagsSection;
    private final ExpiryField expiry;
    private final VBox expirySection;
    private final FlowPane live;
    private final HBox deleted;

    SeveralView(
            DetailController controller,
            Commands commands,
            Messages messages,
            InstantSource clock) {
        this.messages = messages;
        this.tags = new TagsField(messages);
        tags.setKnown(controller::knownTags);
        tags.setOnChange(controller::onTagsOfAll);
        count.getStyleClass().add("pane-title");
        var label = new Label(messages.text("detail.several.tags"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(tags.input());
        tagsSection = new VBox(label, tags);
        tagsSection.getStyleClass().add("form");
        expiry = new ExpiryField(messages, clock, controller::onExpiryOfAll);
        var when = new Label(messages.text("detail.several.expires"));
        when.getStyleClass().add("field-label");
        when.setLabelFor(expiry.picker());
        expirySection = new VBox(when, expiry);
        expirySection.getStyleClass().add("form");
        live =
                new FlowPane(
                        commands.button(Command.MOVE_SECRET),
                        commands.button(Command.COPY_SECRET),
                        commands.button(Command.COPY_LINE),
                        commands.button(Command.EXPORT_SELECTED),
                        commands.button(Command.DELETE_SECRET));
        live.getStyleClass().add("group");
        deleted =
                new HBox(
                        commands.button(Command.RESTORE), commands.button(Command.DELETE_FOR_GOOD));
        deleted.getStyleClass().add("group");
        root.getChildren().addAll(count, tagsSection, expirySection, live, deleted);
        root.getStyleClass().addAll("page", "groups");
    }

    VBox root() {
        return root;
    }

    void show(Shown.Several several) {
        count.setText(messages.text("detail.several", several.count()));
        if (!tags.tags().equals(several.tags())) {
            tags.setTags(several.tags());
        }
        show(tagsSection, !several.inTrash());
        expiry.show(several.expiry());
        show(expirySection, !several.inTrash());
        show(live, !several.inTrash());
        show(deleted, several.inTrash());
    }

    void commit() {
        tags.commit();
    }

    private static void show(Node node, boolean whether) {
        node.setVisible(whether);
        node.setManaged(whether);
    }
}
