package dev.kista.desktop.secrets;

import javafx.scene.control.Tooltip;

import java.util.Optional;

/// The description on one line, editable where it stands as long as it is one.
final class DescriptionCell extends EditableCell {
    private final InPlaceEdits edits;
    private final Tooltip tooltip = new Tooltip();

    DescriptionCell(InPlaceEdits edits) {
        super(edits);
        this.edits = edits;
    }

    @Override
    void show(SecretRow row) {
        setGraphic(null);
        // A line break would make a row of two lines out of it.
        setText(row.description().replace('\n', ' '));
        tooltip.setText(row.description());
        setTooltip(row.description().isEmpty() ? null : tooltip);
    }

    @Override
    public void startEdit() {
        var row = getItem();
        // A field of one line would make one line of it.
        if (row != null && row.description().indexOf('\n') < 0) {
            super.startEdit();
        }
    }

    @Override
    String words(SecretRow row) {
        return row.description();
    }

    @Override
    Optional<String> problem(SecretRow row, String typed) {
        return Optional.empty();
    }

    @Override
    void commit(SecretRow row, String typed) {
        edits.description(row, typed.strip());
    }
}
