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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The columns of the table: which there are, which are shown, in what order and how wide.
final class SecretColumns {
    static final String KEY = "key";
    static final String DESCRIPTION = "description";
    static final String VALUE = "value";
    static final String HEALTH = "health";

    private static final double NARROWEST = 84;
    private static final double KEY_NARROWEST = 160;
    private static final double ICON = 72;

    private final TableView<SecretRow> table;
    private final SecretsController controller;
    private final SecretsModel model;
    private final Messages messages;
    private final Ages ages;
    private final List<ValueCell> values = new ArrayList<>();
    private final List<HealthCell> marks = new ArrayList<>();
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
        this.ages = ages;
        this.all =
                List.of(
                        column(RowOrder.Column.KEY, 230, this::keyCell),
                        unsorted(VALUE, 120, this::valueCell),
                        column(RowOrder.Column.DESCRIPTION, 170, this::descriptionCell),
                        column(RowOrder.Column.TAGS, 110, TagsCell::new),
                        column(RowOrder.Column.NAMESPACE, 130, this::namespaceCell),
                        column(RowOrder.Column.EXPIRES, NARROWEST, this::expiresCell),
                        column(RowOrder.Column.UPDATED, NARROWEST, this::updatedCell),
                        column(RowOrder.Column.LENGTH, NARROWEST, this::lengthCell),
                        unsorted(HEALTH, ICON, this::healthCell));
        all.getFirst().setMinWidth(KEY_NARROWEST);
        table.getColumns().setAll(all);
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
        for (var each : all) {
            each.setVisible(chosen.getOrDefault(each.getId(), isNeeded(each, place)));
        }
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

    /// Shows what is known now of what is wrong with the rows.
    void mark() {
        marks.forEach(HealthCell::mark);
    }

    /// Shows the value of one row in clear, and of no other.
    void reveal(@Nullable UUID id) {
        values.forEach(each -> each.reveal(id));
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

    private RowCell keyCell() {
        return new KeyCell(controller.edits(), messages, ages);
    }

    private RowCell valueCell() {
        var cell = new ValueCell(controller, messages);
        cell.reveal(model.revealedProperty().get());
        values.add(cell);
        return cell;
    }

    private RowCell healthCell() {
        var cell = new HealthCell(controller, messages);
        marks.add(cell);
        return cell;
    }

    private RowCell descriptionCell() {
        return new DescriptionCell(controller.edits());
    }

    private RowCell namespaceCell() {
        return new WordsCell(this::namespace, row -> row.path().toString());
    }

    /// Within a namespace only what is from elsewhere says where it is from.
    private String namespace(SecretRow row) {
        if (model.placeProperty().get() instanceof Place.At && !row.inherited()) {
            return "";
        }
        return row.path().isRoot() ? messages.text("secrets.vault-itself") : row.path().toString();
    }

    private RowCell updatedCell() {
        return muted(
                new WordsCell(row -> ages.age(row.modified()), row -> ages.exact(row.modified())));
    }

    private RowCell expiresCell() {
        return muted(
                new WordsCell(
                        row -> row.expiry() == null ? "" : ages.until(row.expiry()),
                        row -> row.expiry() == null ? "" : ages.exact(row.expiry())));
    }

    private RowCell lengthCell() {
        var cell =
                new WordsCell(
                        row -> Integer.toString(row.size()),
                        row -> messages.text("secrets.length", row.size()));
        cell.getStyleClass().add("number");
        return muted(cell);
    }

    private static RowCell muted(RowCell cell) {
        cell.getStyleClass().add("muted");
        return cell;
    }
}
