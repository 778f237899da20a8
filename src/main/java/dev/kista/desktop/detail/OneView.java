package dev.kista.desktop.detail;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.control.Ages;
import dev.kista.desktop.control.TagsField;
import dev.kista.model.Messages;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;

/// One secret: everything of it, each part editable where it stands.
final class OneView {
    private final DetailController controller;
    private final Messages messages;
    private final Ages ages;
    private final VBox root = new VBox();
    private final HeadView head;
    private final TextField key;
    private final ValueSection value;
    private final TextArea description = new TextArea();
    private final TagsField tags;
    private final ExpiryField expiry;
    private final HistoryList history;
    private final Label times = new Label();
    private final FlowPane deleted;
    private @Nullable SecretDetail shown;

    OneView(
            DetailController controller,
            DetailModel model,
            Commands commands,
            Messages messages,
            Ages ages,
            InstantSource clock) {
        this.controller = controller;
        this.messages = messages;
        this.ages = ages;
        this.value = new ValueSection(controller, commands, messages);
        this.tags = new TagsField(messages);
        this.expiry = new ExpiryField(messages, clock, this::expiryChosen);
        this.history = new HistoryList(messages, ages, this::compare, this::restore);
        this.head =
                new HeadView(
                        controller,
                        model,
                        commands,
                        messages,
                        () -> shown == null ? "" : shown.key(),
                        this::commitKey);
        this.key = head.key();
        setUpDescription();
        tags.setKnown(controller::knownTags);
        tags.setOnChange(
                now -> {
                    if (shown != null) {
                        controller.onTags(shown.id(), now);
                    }
                });
        deleted =
                new FlowPane(
                        commands.button(Command.RESTORE), commands.button(Command.DELETE_FOR_GOOD));
        deleted.getStyleClass().add("group");
        deleted.managedProperty().bind(deleted.visibleProperty());
        times.getStyleClass().addAll("muted", "times");
        times.setWrapText(true);
        root.getStyleClass().addAll("page", "groups", "detail-one");
        root.getChildren()
                .addAll(
                        head.root(),
                        deleted,
                        value.root(),
                        section("detail.description", description, description),
                        section("detail.tags", tags, tags.input()),
                        section("detail.expires", expiry, expiry.picker()),
                        section("detail.history", history, history),
                        times);
    }

    VBox root() {
        return root;
    }

    private void setUpDescription() {
        description.setPrefRowCount(2);
        description.setWrapText(true);
        Fields.commitWhenLeft(description, this::commitDescription);
        description.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        commitDescription();
                        event.consume();
                    } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                        leave(event);
                    }
                });
        Fields.revertOnEscape(description, () -> shown == null ? "" : shown.description());
    }

    /// Tab leaves the field instead of standing in it.
    private void leave(KeyEvent event) {
        description.fireEvent(
                new KeyEvent(
                        description,
                        description,
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        KeyCode.TAB,
                        event.isShiftDown(),
                        true,
                        false,
                        false));
        event.consume();
    }

    private VBox section(String name, Node content, Node input) {
        var label = new Label(messages.text(name));
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        var section = new VBox(label, content);
        section.getStyleClass().add("form");
        return section;
    }

    /// Shows a secret, or what became of the one that is shown. What is half typed for another one
    /// counts first; what is half typed for this one stays.
    void show(SecretDetail now) {
        var before = shown;
        if (before == null || !before.id().equals(now.id())) {
            commit();
            shown = null;
            key.setText(now.key());
            description.setText(now.description());
            tags.setTags(now.tags());
        } else {
            if (!before.key().equals(now.key())) {
                key.setText(now.key());
            }
            if (!before.description().equals(now.description())) {
                description.setText(now.description());
            }
            if (!tags.tags().equals(now.tags())) {
                tags.setTags(now.tags());
            }
        }
        shown = now;
        controller.onKeyTyped(key.getText());
        value.show(now);
        expiry.show(now.expiry());
        history.show(now.versions(), !now.inTrash());
        head.show(now.inTrash() ? messages.text("detail.in-trash") : now.path().toString());
        times.setText(
                messages.text(
                        "detail.times", ages.exact(now.created()), ages.exact(now.modified())));
        deleted.setVisible(now.inTrash());
        key.setEditable(!now.inTrash());
        description.setEditable(!now.inTrash());
        tags.setDisable(now.inTrash());
        expiry.setDisable(now.inTrash());
    }

    void editKey() {
        key.requestFocus();
        key.selectAll();
    }

    /// Takes over what is half typed.
    void commit() {
        commitKey();
        value.commit();
        commitDescription();
        tags.commit();
    }

    /// Forgets the secret.
    void clear() {
        commit();
        shown = null;
        value.clear();
        key.clear();
        description.clear();
        tags.setTags(Set.of());
    }

    private void commitKey() {
        if (shown != null && !shown.inTrash() && !controller.onKey(id(), key.getText())) {
            key.setText(shown.key());
        }
    }

    private void commitDescription() {
        if (shown != null && !shown.inTrash()) {
            controller.onDescription(id(), description.getText());
        }
    }

    private void expiryChosen(@Nullable Instant when) {
        if (shown != null) {
            controller.onExpiry(shown.id(), when);
        }
    }

    private void compare(int index) {
        if (shown != null) {
            controller.onCompare(shown.id(), index);
        }
    }

    private void restore(int index) {
        if (shown != null) {
            controller.onRestore(shown.id(), index);
        }
    }

    private UUID id() {
        if (shown == null) {
            throw new IllegalStateException("nothing is shown");
        }
        return shown.id();
    }
}
