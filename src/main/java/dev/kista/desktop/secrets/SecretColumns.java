package dev.kista.desktop.secrets;

import dev.kista.desktop.control.Ages;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;
import dev.kista.service.settings.TableLayout;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The columns of the table: which there are, which are shown, in what order and how wide.
final class SecretColumns {
    static final String KEY = "key";
    static final String DESCRIPTION = "description";
    static final String VALUE = "value";
    static final String HEALTH = "health";

    private static final double NARROWEST = 84;
    private static final double SCROLL_BAR = 16;

    /// How high a row is, as the stylesheet says.
    private static final double ROW_EM = 2.4615;

    private static final double ICON = 72;

    private final TableView<SecretRow> table;
    private final SecretsController controller;
    private final SecretsModel model;
    private final Messages messages;
    private final RowCells cells;
    private @Nullable Place wrongIn;
    private final List<TableColumn<SecretRow, SecretRow>> all;
    private final Map<String, Boolean> chosen = new HashMap<>();

    SecretColumns(
            TableView<SecretRow> table,
            SecretsController controller,
            SecretsModel model,
            Messages messages,
            Ages ages) {
        this.table = table;
        this.controller = controller;
        this.model = model;
        this.messages = messages;
        this.cells = new RowCells(controller, model, messages, ages);
        this.all =
                List.of(
                        column(RowOrder.Column.KEY, 230, cells::key),
                        unsorted(VALUE, 120, cells::value),
                        column(RowOrder.Column.DESCRIPTION, 170, cells::description),
                        column(RowOrder.Column.TAGS, 110, TagsCell::new),
                        column(RowOrder.Column.NAMESPACE, 130, cells::namespace),
                        column(RowOrder.Column.EXPIRES, NARROWEST, cells::expires),
                        column(RowOrder.Column.UPDATED, NARROWEST, cells::updated),
                        column(RowOrder.Column.LENGTH, NARROWEST, cells::length),
                        unsorted(HEALTH, ICON, cells::health));
        table.getColumns().setAll(all);
        table.widthProperty().subscribe(width -> fit());
        table.fixedCellSizeProperty().subscribe(size -> fit());
        table.setSortPolicy(sorted -> sort());
    }

    /// Lays the columns out as they were.
    void restore(TableLayout layout) {
        chosen.clear();
        chosen.putAll(layout.chosen());
        var order = new ArrayList<TableColumn<SecretRow, SecretRow>>();
        layout.order()
                .forEach(
                        id -> find(id).filter(each -> !order.contains(each)).ifPresent(order::add));
        for (var each : all) {
            if (!order.contains(each)) {
                order.add(Math.min(all.indexOf(each), order.size()), each);
            }
        }
        table.getColumns().setAll(order);
        layout.widths()
                .forEach((id, width) -> find(id).ifPresent(each -> each.setPrefWidth(width)));
        table.getSortOrder().clear();
        for (var sort : layout.sort()) {
            find(sort.column())
                    .filter(TableColumn::isSortable)
                    .ifPresent(
                            each -> {
                                each.setSortType(
                                        sort.descending()
                                                ? SortType.DESCENDING
                                                : SortType.ASCENDING);
                                table.getSortOrder().add(each);
                            });
        }
        show();
    }

    /// How the columns are now.
    ///
    /// @param inherited what else the layout remembers
    TableLayout layout(boolean inherited) {
        var widths = new HashMap<String, Double>();
        table.getColumns().stream()
                .filter(each -> each.isVisible() && each.getWidth() > 0)
                .forEach(each -> widths.put(each.getId(), each.getWidth()));
        return new TableLayout(
                table.getColumns().stream().map(each -> each.getId()).toList(),
                chosen,
                widths,
                table.getSortOrder().stream()
                        .map(
                                each ->
                                        new TableLayout.Sort(
                                                each.getId(),
                                                each.getSortType() == SortType.DESCENDING))
                        .toList(),
                inherited);
    }

    /// Shows or hides a column for good.
    void choose(String id, boolean shown) {
        chosen.put(id, shown);
        show();
    }

    /// Forgets what was chosen.
    void reset() {
        restore(TableLayout.DEFAULT);
        table.refresh();
    }

    /// What no row has needs no column, unless the user wants it.
    void show() {
        var place = model.placeProperty().get();
        find("namespace")
                .ifPresent(
                        each ->
                                each.setText(
                                        messages.text(
                                                place instanceof Place.Trash
                                                        ? "secrets.column.was-in"
                                                        : "secrets.column.namespace")));
        fit();
    }

    /// Shows those columns that are wanted and that there is room for.
    private void fit() {
        var place = model.placeProperty().get();
        var em = table.getFixedCellSize() / ROW_EM;
        var wanted =
                all.stream()
                        .filter(each -> chosen.getOrDefault(each.getId(), isNeeded(each, place)))
                        .map(TableColumn::getId)
                        .collect(Collectors.toSet());
        if (em > 0 && table.getWidth() > 0) {
            var key = ColumnRoom.key(model.longestKeyProperty().get());
            all.forEach(each -> each.setMinWidth(Math.ceil(ColumnRoom.least(each.getId()) * em)));
            var room = (table.getWidth() - SCROLL_BAR) / em;
            find(VALUE)
                    .ifPresent(
                            each -> each.setMinWidth(Math.ceil(ColumnRoom.value(room, key) * em)));
            all.getFirst().setMinWidth(Math.ceil(key * em));
            var kept = new HashSet<>(chosen.keySet());
            kept.removeIf(each -> !chosen.get(each));
            wanted.retainAll(ColumnRoom.fitting(room, key, wanted, kept));
        }
        all.forEach(each -> each.setVisible(wanted.contains(each.getId())));
    }

    /// Of what was deleted one wants to know where it was, rather than its tags.
    private boolean isNeeded(TableColumn<SecretRow, SecretRow> column, Place place) {
        var trash = place instanceof Place.Trash;
        if (!(column.getUserData() instanceof RowOrder.Column what)) {
            return VALUE.equals(column.getId()) || !trash && isAnythingWrong(place);
        }
        var filled = model.columnsProperty().get().contains(what);
        return switch (what) {
            case KEY, UPDATED -> true;
            case DESCRIPTION -> filled;
            case TAGS, EXPIRES -> filled && !trash;
            case NAMESPACE -> filled || !(place instanceof Place.At);
            case LENGTH -> false;
        };
    }

    /// Once something was found, the column stays for as long as the place is shown: it must not
    /// come and go with each letter of a search.
    private boolean isAnythingWrong(Place place) {
        if (!model.marksProperty().get().isEmpty()) {
            wrongIn = place;
        }
        return place.equals(wrongIn);
    }

    RowCells cells() {
        return cells;
    }

    private boolean sort() {
        controller.onOrder(
                new RowOrder(
                        table.getSortOrder().stream()
                                .map(
                                        each ->
                                                new RowOrder.By(
                                                        (RowOrder.Column) each.getUserData(),
                                                        each.getSortType() == SortType.DESCENDING))
                                .toList()));
        return true;
    }

    private Optional<TableColumn<SecretRow, SecretRow>> find(String id) {
        return all.stream().filter(each -> each.getId().equals(id)).findFirst();
    }

    private TableColumn<SecretRow, SecretRow> column(
            RowOrder.Column what, double width, Supplier<RowCell> cell) {
        var column = plain(what.name().toLowerCase(Locale.ROOT), width, cell);
        column.setUserData(what);
        return column;
    }

    private TableColumn<SecretRow, SecretRow> unsorted(
            String id, double width, Supplier<RowCell> cell) {
        var column = plain(id, width, cell);
        column.setSortable(false);
        return column;
    }

    private TableColumn<SecretRow, SecretRow> plain(
            String id, double width, Supplier<RowCell> cell) {
        var column = new TableColumn<SecretRow, SecretRow>(messages.text("secrets.column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROWEST));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> cell.get());
        return column;
    }
}
