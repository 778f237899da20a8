package dev.kista.desktop.secrets;

import atlantafx.base.theme.Styles;

import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

import java.util.Optional;

/// A cell whose words can be edited where they stand, by F2 or a double click. Enter or leaving
/// takes over what is typed, Escape takes it back; what cannot be taken over stays in the field
/// with the reason below it.
abstract class EditableCell extends RowCell {
    private final InPlaceEdits edits;
    private final TextField field = new TextField();
    private final Tooltip reason = new Tooltip();
    private Subscription leaving = Subscription.EMPTY;

    EditableCell(InPlaceEdits edits) {
        this.edits = edits;
        field.getStyleClass().add("in-place");
        reason.getStyleClass().add("problem");
        // Escape is the field's.
        reason.setHideOnEscape(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe(typed -> explain(Optional.empty()));
        field.focusedProperty().subscribe((before, now) -> focusChanged(now));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// What the field begins with.
    abstract String words(SecretRow row);

    /// Why it cannot be what is typed; empty if it can.
    abstract Optional<String> problem(SecretRow row, String typed);

    abstract void commit(SecretRow row, String typed);

    TextField field() {
        return field;
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && !isEmpty()) {
            edits.begin(getTableView(), getIndex(), getTableColumn());
            event.consume();
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        var row = getItem();
        if (!isEditing() || row == null) {
            return;
        }
        field.setText(words(row));
        field.setAccessibleText(getTableColumn().getText());
        setText(null);
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
        leaving = edits.whenLeaving(this::leave);
    }

    @Override
    public void cancelEdit() {
        leaving.unsubscribe();
        leaving = Subscription.EMPTY;
        reason.hide();
        super.cancelEdit();
        getTableView().setEditable(false);
        var row = getItem();
        if (row != null && !isEmpty()) {
            show(row);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            backToTable();
            event.consume();
        }
    }

    private void focusChanged(boolean focused) {
        if (!focused && isEditing()) {
            leave();
        }
    }

    /// Takes over what can be taken over, and else nothing.
    private void leave() {
        var row = getItem();
        if (row == null || problem(row, field.getText()).isPresent()) {
            cancelEdit();
        } else {
            take();
        }
    }

    private void take() {
        var row = getItem();
        if (!isEditing() || row == null) {
            return;
        }
        var typed = field.getText();
        var problem = problem(row, typed);
        if (problem.isPresent()) {
            explain(problem);
        } else {
            backToTable();
            commit(row, typed);
        }
    }

    private void backToTable() {
        var hadFocus = field.isFocused();
        cancelEdit();
        if (hadFocus) {
            getTableView().requestFocus();
        }
    }

    private void explain(Optional<String> problem) {
        field.pseudoClassStateChanged(Styles.STATE_DANGER, problem.isPresent());
        field.setAccessibleHelp(problem.orElse(""));
        if (problem.isPresent()) {
            reason.setText(problem.get());
            var below = field.localToScreen(0, field.getHeight());
            reason.show(field, below.getX(), below.getY());
        } else {
            reason.hide();
        }
    }
}
