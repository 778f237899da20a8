package dev.kista.desktop.secrets;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.control.Ages;
import dev.kista.desktop.mvc.View;
import dev.kista.desktop.open.DraggedSecrets;
import dev.kista.model.Messages;
import dev.kista.service.settings.TableLayout;

import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.TransferMode;
import javafx.util.Subscription;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The table itself.
final class SecretsTable extends View<TableView<SecretRow>> {
    private final SecretsController controller;
    private final SecretsModel model;
    private final SecretColumns columns;
    private final ColumnChooser chooser;
    private final RowList rows = new RowList();
    private final RowSelection selection = new RowSelection(root);
    private boolean wasWhole = true;
    private boolean laying;
    private boolean telling;

    SecretsTable(
            SecretsController controller,
            SecretsModel model,
            Commands commands,
            Messages messages,
            Ages ages) {
        super(new TableView<>());
        this.controller = controller;
        this.model = model;
        this.columns = new SecretColumns(root, controller, model, messages, ages);
        this.chooser = new ColumnChooser(root, columns, messages);
        root.setItems(rows);
        root.getStyleClass().add("secrets-table");
        root.setAccessibleText(messages.text("secrets.table"));
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        root.setSelectionModel(selection);
        root.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        root.setRowFactory(table -> row());
        new RowKeys(this, controller);
        new RowMenus(root, model, commands);
        commands.installKeys(
                root,
                Command.RENAME_SECRET,
                Command.GO_TO_NAMESPACE,
                Command.CUT_SECRET,
                Command.DELETE_SECRET,
                Command.DELETE_FOR_GOOD);
    }

    private TableRow<SecretRow> row() {
        var row = new SecretTableRow();
        row.setOnDragDetected(
                event -> {
                    if (!row.isEmpty() && !model.trashProperty().get()) {
                        row.startDragAndDrop(TransferMode.MOVE)
                                .setContent(DraggedSecrets.content(model.selectedProperty().get()));
                        event.consume();
                    }
                });
        return row;
    }

    void restore(TableLayout layout) {
        columns.restore(layout);
    }

    TableLayout layout() {
        return columns.layout(model.inheritedProperty().get());
    }

    void chooseColumns() {
        chooser.show();
    }

    /// Lets the user edit a column of the one selected row.
    void edit(String column) {
        if (model.selectedProperty().get().size() == 1) {
            root.getColumns().stream()
                    .filter(each -> each.getId().equals(column) && each.isVisible())
                    .findFirst()
                    .ifPresent(
                            each ->
                                    controller
                                            .edits()
                                            .begin(root, selection.getSelectedIndex(), each));
        }
    }

    @Override
    protected Subscription attach() {
        ListChangeListener<SecretRow> listener = change -> selected();
        selection.getSelectedItems().addListener(listener);
        return Subscription.combine(
                model.rowsProperty().subscribe(this::lay),
                model.selectedProperty().subscribe(ids -> select()),
                model.revealedProperty().subscribe(columns.cells()::reveal),
                model.placeProperty().subscribe(place -> columns.show()),
                model.longestKeyProperty().subscribe(letters -> columns.show()),
                model.columnsProperty().subscribe(filled -> columns.show()),
                model.marksProperty().subscribe(marks -> marked()),
                () -> selection.getSelectedItems().removeListener(listener),
                () -> columns.cells().reveal(null));
    }

    private void marked() {
        columns.show();
        columns.cells().mark();
    }

    private void lay(List<SecretRow> rows) {
        laying = true;
        if (wasWhole || !isMore(rows)) {
            root.edit(-1, null);
            selection.forget();
            this.rows.lay(rows);
        } else {
            this.rows.extend(rows);
        }
        wasWhole = model.wholeProperty().get();
        laying = false;
        select();
    }

    /// Whether the rows begin with those that are laid.
    private boolean isMore(List<SecretRow> next) {
        var last = rows.size() - 1;
        return last >= 0
                && next.size() > last
                && next.getFirst() == rows.getFirst()
                && next.get(last) == rows.get(last);
    }

    private void selected() {
        if (!laying) {
            telling = true;
            controller.onSelect(selectedIds());
            telling = false;
        }
    }

    private List<UUID> selectedIds() {
        return selection.getSelectedItems().stream().map(SecretRow::id).toList();
    }

    /// Selects what the model says, where the rows are now.
    private void select() {
        var wanted = model.selectedProperty().get();
        if (laying || telling || selectedIds().equals(wanted)) {
            return;
        }
        laying = true;
        var indices = indices(wanted);
        selection.choose(indices);
        if (!indices.isEmpty()) {
            root.scrollTo(Math.max(0, indices.nextSetBit(0) - 2));
        }
        laying = false;
    }

    private BitSet indices(List<UUID> ids) {
        var indices = new BitSet();
        if (!ids.isEmpty()) {
            var wanted = Set.copyOf(ids);
            for (var i = 0; i < rows.size(); i++) {
                if (wanted.contains(rows.get(i).id())) {
                    indices.set(i);
                }
            }
        }
        return indices;
    }
}
