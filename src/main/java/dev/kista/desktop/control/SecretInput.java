package dev.kista.desktop.control;

import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// What [SecretField] and [SecretArea] share: text that is hidden unless revealed, and wiped when
/// it goes. There is no property that holds the text; [#revisionProperty()] counts its changes.
///
/// While hidden nothing can be copied or cut, and assistive technology hears the label only.
/// Whoever shows one calls [#clear()] when it is done. FX thread only.
public abstract sealed class SecretInput extends Control permits SecretField, SecretArea {
    private static final PseudoClass REVEALED = PseudoClass.getPseudoClass("revealed");
    private static final PseudoClass READ_ONLY = PseudoClass.getPseudoClass("readonly");

    private final Messages messages;
    private final SecretEditor editor;
    private final BooleanProperty revealed = new SimpleBooleanProperty(this, "revealed");
    private final BooleanProperty editable = new SimpleBooleanProperty(this, "editable", true);
    private final StringProperty prompt = new SimpleStringProperty(this, "prompt", "");
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
    private final ReadOnlyLongWrapper caretMoves = new ReadOnlyLongWrapper(this, "caretMoves");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", true);
    private final ObjectProperty<@Nullable Consumer<SecretValue>> onCopy =
            new SimpleObjectProperty<>(this, "onCopy");
    private final ObjectProperty<@Nullable Runnable> onEnter =
            new SimpleObjectProperty<>(this, "onEnter");

    SecretInput(Messages messages, boolean multiLine) {
        this.messages = messages;
        this.editor = new SecretEditor(multiLine);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
        getStyleClass().addAll("text-input", "secret-input", "mono");
        revealed.subscribe(
                now -> {
                    pseudoClassStateChanged(REVEALED, now);
                    setAccessibleRole(now ? revealedRole() : AccessibleRole.PASSWORD_FIELD);
                    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
                });
        editable.subscribe(now -> pseudoClassStateChanged(READ_ONLY, !now));
    }

    abstract AccessibleRole revealedRole();

    /// A new value with the present text, which the caller closes.
    public final SecretValue value() {
        return editor.text().value();
    }

    /// Shows another value, hidden as long as this is not revealed. The value stays the caller's.
    ///
    /// @throws IllegalArgumentException if it is not text; ask [SecretValue#isText()]
    public final void setValue(SecretValue value) {
        editor.set(value);
        changed();
    }

    /// Wipes the text and hides what comes next.
    public final void clear() {
        editor.clear();
        revealed.set(false);
        changed();
    }

    /// Whether the text is shown. [#clear()] hides again.
    public final BooleanProperty revealedProperty() {
        return revealed;
    }

    public final boolean isRevealed() {
        return revealed.get();
    }

    public final BooleanProperty editableProperty() {
        return editable;
    }

    /// What stands in the empty field.
    public final StringProperty promptProperty() {
        return prompt;
    }

    /// Counts the changes of the text, for those who must look at it again.
    public final ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    public final ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public final boolean isEmpty() {
        return empty.get();
    }

    /// Takes what the user copies or cuts while it is revealed, and closes it. Without one, nothing
    /// can be copied.
    public final void setOnCopy(Consumer<SecretValue> handler) {
        onCopy.set(handler);
    }

    /// Called for the Enter key, where it does not begin a new line.
    public final void setOnEnter(Runnable handler) {
        onEnter.set(handler);
    }

    /// Selects the whole text, so that typing replaces it.
    public final void selectAll() {
        editor.select(0, editor.text().length());
        moved();
    }

    final Messages messages() {
        return messages;
    }

    final SecretEditor editor() {
        return editor;
    }

    final boolean isEditable() {
        return editable.get();
    }

    final boolean canCopy() {
        return revealed.get() && onCopy.get() != null && editor.hasSelection();
    }

    final void copySelection() {
        var handler = onCopy.get();
        if (canCopy() && handler != null) {
            handler.accept(
                    SecretValue.ofText(
                            editor.text()
                                    .substring(editor.selectionStart(), editor.selectionEnd())));
        }
    }

    final boolean enter() {
        var handler = onEnter.get();
        if (handler == null) {
            return false;
        }
        handler.run();
        return true;
    }

    final ReadOnlyLongProperty caretMovesProperty() {
        return caretMoves.getReadOnlyProperty();
    }

    final void changed() {
        empty.set(editor.text().length() == 0);
        revision.set(revision.get() + 1);
        moved();
    }

    final void moved() {
        caretMoves.set(caretMoves.get() + 1);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    }

    @Override
    public final @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> revealed.get() ? editor.text().substring(0, editor.text().length()) : null;
            case EDITABLE -> editable.get();
            case SELECTION_START -> revealed.get() ? editor.selectionStart() : 0;
            case SELECTION_END -> revealed.get() ? editor.selectionEnd() : 0;
            case CARET_OFFSET -> revealed.get() ? editor.caret() : 0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
