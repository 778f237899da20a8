package dev.kista.desktop.secrets;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.control.Ages;
import dev.kista.desktop.mvc.View;
import dev.kista.desktop.open.DraggedSecrets;
import dev.kista.model.Messages;

import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/// The table itself.
final class SecretsTable extends View<TableView<SecretRow>> {
    private final SecretsController controller;
    private final SecretsModel model;
    private final Messages messages;
    private final Ages ages;
    private final List<ValueCell> values = new ArrayList<>();
    private final TableColumn<SecretRow, SecretRow> namespace;
    private final TableColumn<SecretRow, SecretRow> description;
    private final TableColumn<SecretRow, SecretRow> tags;
    private final ContextMenu menu;
    private final ContextMenu trashMenu;
    private boolean laying;

    SecretsTable(
            SecretsController controller,
            SecretsModel model,
            Commands commands,
            Messages messages,
            Ages ages) {
        super(new TableView<>());
        this.controller = controller;
        this.model = model;
        this.messages = messages;
        this.ages = ages;
        this.namespace = column(RowOrder.Column.NAMESPACE, 160, this::namespaceCell);
        this.description =
                column(
                        RowOrder.Column.DESCRIPTION,
                        170,
                        () -> new WordsCell(SecretRow::description, SecretRow::description));
        this.tags = column(RowOrder.Column.TAGS, 110, TagsCell::new);
        root.getStyleClass().add("secrets-table");
        root.setAccessibleText(messages.text("secrets.table"));
        root.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        root.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        root.setSortPolicy(table -> sorted());
        root.setRowFactory(table -> row());
        addColumns();
        commands.installKeys(
                root, Command.RENAME_SECRET, Command.DELETE_SECRET, Command.DELETE_FOR_GOOD);
        menu =
                menu(
                        commands.menu(
                                "",
                                Command.COPY_VALUE,
                                Command.COPY_ENCODED,
                                Command.COPY_LINE,
                                Command.COPY_EXPRESSION,
                                null,
                                Command.REVEAL,
                                Command.RENAME_SECRET,
                                Command.MOVE_SECRET,
                                null,
                                Command.DELETE_SECRET));
        trashMenu = menu(commands.menu("", Command.RESTORE, Command.DELETE_FOR_GOOD));
        root.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hideMenus());
    }

    private static ContextMenu menu(Menu menu) {
        var made = new ContextMenu();
        made.getItems().addAll(menu.getItems());
        return made;
    }

    private void addColumns() {
        root.getColumns().add(column(RowOrder.Column.KEY, 230, () -> new KeyCell(messages, ages)));
        root.getColumns().add(valueColumn());
        root.getColumns().add(description);
        root.getColumns().add(tags);
        root.getColumns().add(namespace);
        root.getColumns().add(column(RowOrder.Column.UPDATED, 76, this::updatedCell));
    }

    private TableColumn<SecretRow, SecretRow> column(
            RowOrder.Column what, double width, Supplier<RowCell> cell) {
        var column = plainColumn(what.name().toLowerCase(Locale.ROOT), width, cell);
        column.setUserData(what);
        return column;
    }

    private TableColumn<SecretRow, SecretRow> valueColumn() {
        var column =
                plainColumn(
                        "value",
                        130,
                        () -> {
                            var cell = new ValueCell(controller, messages);
                            cell.reveal(model.revealedProperty().get());
                            values.add(cell);
                            return cell;
                        });
        column.setSortable(false);
        return column;
    }

    private TableColumn<SecretRow, SecretRow> plainColumn(
            String id, double width, Supplier<RowCell> cell) {
        var column = new TableColumn<SecretRow, SecretRow>(messages.text("secrets.column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 64));
        column.setReorderable(false);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(made -> cell.get());
        return column;
    }

    private RowCell namespaceCell() {
        return new WordsCell(row -> row.path().toString(), row -> row.path().toString());
    }

    private RowCell updatedCell() {
        var cell =
                new WordsCell(row -> ages.age(row.modified()), row -> ages.exact(row.modified()));
        cell.getStyleClass().add("muted");
        return cell;
    }

    private TableRow<SecretRow> row() {
        var row = new TableRow<SecretRow>();
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

    private boolean sorted() {
        controller.onOrder(
                new RowOrder(
                        root.getSortOrder().stream()
                                .map(
                                        each ->
                                                new RowOrder.By(
                                                        (RowOrder.Column) each.getUserData(),
                                                        each.getSortType() == SortType.DESCENDING))
                                .toList()));
        return true;
    }

    private void showMenu(ContextMenuEvent event) {
        hideMenus();
        if (!model.selectedProperty().get().isEmpty()) {
            (model.trashProperty().get() ? trashMenu : menu)
                    .show(root, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void hideMenus() {
        menu.hide();
        trashMenu.hide();
    }

    @Override
    protected Subscription attach() {
        ListChangeListener<SecretRow> selection = change -> selected();
        root.getSelectionModel().getSelectedItems().addListener(selection);
        return Subscription.combine(
                model.rowsProperty().subscribe(this::lay),
                model.selectedProperty().subscribe(ids -> select()),
                model.revealedProperty().subscribe(id -> values.forEach(each -> each.reveal(id))),
                model.trashProperty().subscribe(trash -> showColumns()),
                model.columnsProperty().subscribe(columns -> showColumns()),
                () -> root.getSelectionModel().getSelectedItems().removeListener(selection),
                () -> values.forEach(each -> each.reveal(null)));
    }

    /// What no row has needs no column. Of what was deleted one wants to know where it was, rather
    /// than its tags.
    private void showColumns() {
        var trash = model.trashProperty().get();
        var columns = model.columnsProperty().get();
        namespace.setVisible(trash);
        tags.setVisible(!trash && columns.contains(RowOrder.Column.TAGS));
        description.setVisible(columns.contains(RowOrder.Column.DESCRIPTION));
    }

    private void lay(List<SecretRow> rows) {
        laying = true;
        // One change for all rows. Another list would make the table forget what it is sorted by.
        root.getItems().setAll(rows);
        laying = false;
        select();
    }

    private void selected() {
        if (!laying) {
            controller.onSelect(selectedIds());
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
        if (laying || selectedIds().equals(wanted)) {
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
