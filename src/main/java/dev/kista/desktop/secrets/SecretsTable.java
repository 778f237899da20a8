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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The table itself.
final class SecretsTable extends View<TableView<SecretRow>> {
    private final SecretsController controller;
    private final SecretsModel model;
    private final SecretColumns columns;
    private final ColumnChooser chooser;
    private final RowList rows = new RowList();
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
        root.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
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
                                            .begin(
                                                    root,
                                                    root.getSelectionModel().getSelectedIndex(),
                                                    each));
        }
    }

    @Override
    protected Subscription attach() {
        ListChangeListener<SecretRow> selection = change -> selected();
        root.getSelectionModel().getSelectedItems().addListener(selection);
        return Subscription.combine(
                model.rowsProperty().subscribe(this::lay),
                model.selectedProperty().subscribe(ids -> select()),
                model.revealedProperty().subscribe(columns::reveal),
                model.placeProperty().subscribe(place -> columns.show()),
                model.columnsProperty().subscribe(filled -> columns.show()),
                model.marksProperty().subscribe(marks -> marked()),
                () -> root.getSelectionModel().getSelectedItems().removeListener(selection),
                () -> columns.reveal(null));
    }

    private void marked() {
        columns.show();
        columns.mark();
    }

    private void lay(List<SecretRow> rows) {
        laying = true;
        root.edit(-1, null);
        this.rows.lay(rows);
        laying = false;
        select();
    }

    private void selected() {
        if (!laying) {
            telling = true;
            controller.onSelect(selectedIds());
            telling = false;
        }
    }

    private List<UUID> selectedIds() {
        return root.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(SecretRow::id)
                .toList();
    }

    /// Selects what the model says, where the rows are now.
    private void select() {
        var wanted = model.selectedProperty().get();
        if (laying || telling || selectedIds().equals(wanted)) {
            return;
        }
        laying = true;
        var selection = root.getSelectionModel();
        selection.clearSelection();
        var indices = indices(wanted);
        if (!indices.isEmpty()) {
            var rest = indices.stream().skip(1).mapToInt(Integer::intValue).toArray();
            selection.selectIndices(indices.getFirst(), rest);
            root.scrollTo(Math.max(0, indices.getFirst() - 2));
        }
        laying = false;
    }

    private List<Integer> indices(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var wanted = new HashSet<>(ids);
        var indices = new ArrayList<Integer>();
        var rows = root.getItems();
        for (var i = 0; i < rows.size(); i++) {
            if (wanted.contains(rows.get(i).id())) {
                indices.add(i);
            }
        }
        return indices;
    }
}
