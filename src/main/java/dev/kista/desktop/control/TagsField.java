package dev.kista.desktop.control;

import atlantafx.base.theme.Styles;

import dev.kista.model.Messages;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Tags as chips that can be taken off, and a field that adds more.
///
/// A comma, a semicolon, a blank or Enter ends a tag; Backspace in the empty field takes the last
/// one off; what is half typed counts when the field is left. FX thread only.
public final class TagsField extends FlowPane {
    private static final String SEPARATORS = "[,;\\s]+";
    private static final int ADDING_COLUMNS = 6;

    private final Messages messages;
    private final TextField adding = new TextField();
    private SortedSet<String> tags = new TreeSet<>();
    private Consumer<SortedSet<String>> onChange = changed -> {};
    private Supplier<SortedSet<String>> known = TreeSet::new;
    private SortedSet<String> offered = new TreeSet<>();
    private String typed = "";
    private boolean completing;

    public TagsField(Messages messages) {
        this.messages = messages;
        getStyleClass().add("tags-field");
        adding.getStyleClass().add("adding");
        adding.setPrefColumnCount(ADDING_COLUMNS);
        adding.setPromptText(messages.text("tags.add"));
        adding.setAccessibleText(messages.text("tags.add"));
        adding.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        adding.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                offered = known.get();
                            } else {
                                dropOffer();
                                commit();
                            }
                        });
        adding.textProperty().subscribe(this::offer);
        adding.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> adding.requestFocus());
        showChips();
    }

    public SortedSet<String> tags() {
        return Collections.unmodifiableSortedSet(tags);
    }

    /// Shows other tags, without telling about it. What was half typed is dropped.
    public void setTags(Collection<String> next) {
        adding.clear();
        tags = new TreeSet<>(next);
        showChips();
    }

    /// Hears the tags whenever the user adds one or takes one off.
    public void setOnChange(Consumer<SortedSet<String>> handler) {
        onChange = handler;
    }

    /// Offers what begins like what is typed, from the tags that there are when the field is
    /// entered.
    public void setKnown(Supplier<SortedSet<String>> tagsInUse) {
        known = tagsInUse;
    }

    /// Writes the rest of the first tag that fits behind what is typed, selected: typing on
    /// replaces it, Enter or the right arrow takes it.
    private void offer(String now) {
        if (completing) {
            return;
        }
        var typedOn = now.length() > typed.length() && now.startsWith(typed);
        typed = now;
        if (!adding.isFocused() || !typedOn || now.isBlank()) {
            return;
        }
        offered.tailSet(now).stream()
                .takeWhile(each -> each.startsWith(now))
                .filter(each -> !tags.contains(each) && each.length() > now.length())
                .findFirst()
                .ifPresent(tag -> Platform.runLater(() -> complete(now, tag)));
    }

    /// Later, because a text field must not be changed while it tells of a change.
    private void complete(String now, String tag) {
        if (adding.getText().equals(now)) {
            completing = true;
            adding.setText(tag);
            adding.selectRange(tag.length(), now.length());
            completing = false;
        }
    }

    /// What was only offered does not count when the field is left.
    private void dropOffer() {
        var chosen = adding.getSelection();
        if (chosen.getLength() > 0 && chosen.getEnd() == adding.getLength()) {
            adding.deleteText(chosen);
        }
    }

    /// Takes what is half typed for a tag, as if the field was left.
    public void commit() {
        var typed = adding.getText();
        adding.clear();
        add(typed);
    }

    /// The field that is typed into, for labels and focus.
    public TextField input() {
        return adding;
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().matches(SEPARATORS)) {
            dropOffer();
            commit();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && !event.isShortcutDown()
                && !adding.getText().isBlank()) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE
                && adding.getText().isEmpty()
                && !tags.isEmpty()) {
            remove(tags.last());
            event.consume();
        }
    }

    private void add(String typed) {
        var next = new TreeSet<>(tags);
        for (var tag : typed.split(SEPARATORS)) {
            if (!tag.isEmpty()) {
                next.add(tag);
            }
        }
        change(next);
    }

    private void remove(String tag) {
        var next = new TreeSet<>(tags);
        next.remove(tag);
        change(next);
        adding.requestFocus();
    }

    private void change(SortedSet<String> next) {
        if (!next.equals(tags)) {
            tags = next;
            showChips();
            onChange.accept(tags());
        }
    }

    /// The field itself stays in place, so that it keeps the focus.
    private void showChips() {
        if (!getChildren().contains(adding)) {
            getChildren().add(adding);
        }
        getChildren().removeIf(each -> each != adding);
        getChildren().addAll(0, tags.stream().map(this::chip).toList());
    }

    private HBox chip(String tag) {
        var remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        remove.setFocusTraversable(false);
        remove.setAccessibleText(messages.text("tags.remove", tag));
        remove.setTooltip(new Tooltip(messages.text("tags.remove", tag)));
        remove.setOnAction(event -> remove(tag));
        var chip = new HBox(new Label(tag), remove);
        chip.getStyleClass().addAll("pill", "chip", "small-icons");
        return chip;
    }
}
