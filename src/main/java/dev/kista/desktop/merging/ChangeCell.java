package dev.kista.desktop.merging;

import dev.kista.model.Messages;
import dev.kista.store.merge.MergeChange;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One change of a merge: a sign for its kind, and a line of words.
final class ChangeCell extends ListCell<MergeChange> {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Messages messages;
    private final FontIcon icon = new FontIcon();

    ChangeCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("merge-row");
    }

    @Override
    protected void updateItem(@Nullable MergeChange change, boolean empty) {
        super.updateItem(change, empty);
        pseudoClassStateChanged(PROBLEM, change != null && change.kind().isProblem());
        if (empty || change == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        icon.setIconCode(icon(change.kind()));
        setGraphic(icon);
        setText(change.words(messages));
    }

    private static Feather icon(MergeChange.Kind kind) {
        return switch (kind) {
            case ADDED -> Feather.PLUS;
            case CHANGED -> Feather.EDIT_2;
            case MOVED -> Feather.CORNER_UP_RIGHT;
            case DELETED -> Feather.TRASH_2;
            case HISTORY -> Feather.CLOCK;
            case CONFLICT_OURS, CONFLICT_THEIRS, DOUBLED -> Feather.ALERT_TRIANGLE;
        };
    }
}
