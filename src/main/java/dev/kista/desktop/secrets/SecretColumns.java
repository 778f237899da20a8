package dev.kista.desktop.secrets;

import dev.kista.desktop.control.Ages;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// The columns of the table.
final class SecretColumns {
    private static final double NARROWEST = 84;

    private final SecretsController controller;
    private final SecretsModel model;
    private final Messages messages;
    private final Ages ages;
    private final List<ValueCell> values = new ArrayList<>();
    private final TableColumn<SecretRow, SecretRow> description;
    private final TableColumn<SecretRow, SecretRow> tags;
    private final TableColumn<SecretRow, SecretRow> namespace;
    private final TableColumn<SecretRow, SecretRow> expires;

    SecretColumns(SecretsController controller, SecretsModel model, Messages messages, Ages ages) {
        this.controller = controller;
        this.model = model;
        this.messages = messages;
        this.ages = ages;
        this.description =
                column(
                        RowOrder.Column.DESCRIPTION,
                        170,
                        () -> new WordsCell(SecretRow::description, SecretRow::description));
        this.tags = column(RowOrder.Column.TAGS, 110, TagsCell::new);
        this.namespace = column(RowOrder.Column.NAMESPACE, 150, this::namespaceCell);
        this.expires = column(RowOrder.Column.EXPIRES, 84, this::expiresCell);
    }

    void addTo(TableView<SecretRow> table) {
        table.getColumns().add(column(RowOrder.Column.KEY, 230, () -> new KeyCell(messages, ages)));
        table.getColumns().add(valueColumn());
        table.getColumns().add(description);
        table.getColumns().add(tags);
        table.getColumns().add(namespace);
        table.getColumns().add(expires);
        table.getColumns().add(column(RowOrder.Column.UPDATED, 84, this::updatedCell));
    }

    /// What no row has needs no column. Of what was deleted one wants to know where it was, rather
    /// than its tags.
    void show(Set<RowOrder.Column> filled, Place place) {
        var trash = place instanceof Place.Trash;
        namespace.setText(
                messages.text(trash ? "secrets.column.was-in" : "secrets.column.namespace"));
        namespace.setVisible(
                !(place instanceof Place.At) || filled.contains(RowOrder.Column.NAMESPACE));
        tags.setVisible(!trash && filled.contains(RowOrder.Column.TAGS));
        description.setVisible(filled.contains(RowOrder.Column.DESCRIPTION));
        expires.setVisible(!trash && filled.contains(RowOrder.Column.EXPIRES));
    }

    /// Shows the value of one row in clear, and of no other.
    void reveal(@Nullable UUID id) {
        values.forEach(each -> each.reveal(id));
    }

    static RowOrder order(TableView<SecretRow> table) {
        return new RowOrder(
                table.getSortOrder().stream()
                        .map(
                                each ->
                                        new RowOrder.By(
                                                (RowOrder.Column) each.getUserData(),
                                                each.getSortType() == SortType.DESCENDING))
                        .toList());
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
        column.setMinWidth(Math.min(width, NARROWEST));
        column.setReorderable(false);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(made -> cell.get());
        return column;
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
        var cell =
                new WordsCell(row -> ages.age(row.modified()), row -> ages.exact(row.modified()));
        cell.getStyleClass().add("muted");
        return cell;
    }

    private RowCell expiresCell() {
        var cell =
                new WordsCell(
                        row -> row.expiry() == null ? "" : ages.until(row.expiry()),
                        row -> row.expiry() == null ? "" : ages.exact(row.expiry()));
        cell.getStyleClass().add("muted");
        return cell;
    }
}
