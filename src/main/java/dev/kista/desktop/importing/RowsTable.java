package dev.kista.desktop.importing;

import dev.kista.model.Messages;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Callback;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The keys of one source: choice, key, what happens, now, then, problems.
final class RowsTable {
    private static final double SCROLL_BAR = 16;
    private static final double KEY_LEAST = 160;
    private static final double KEY_MOST = 360;

    /// In em: a letter of the monospaced font, the insets of a cell, and columns.
    private static final double LETTER = 0.61;

    private static final double INSETS = 2;
    private static final double OUTCOME = 10.5;
    private static final double MASKED = 7.5;
    private static final double CLEAR = 13;

    private final SourceModel model;
    private final SourceController controller;
    private final Messages messages;
    private final TableView<RowModel> table = new TableView<>();
    private final CheckBox all = new CheckBox();

    /// Where the row that was selected last stands in the source.
    private int line;

    RowsTable(SourceModel model, SourceController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        table.setItems(model.shown());
        table.getStyleClass().addAll("import-rows", "dense");
        table.setAccessibleText(messages.text("import.table", model.name()));
        table.setPlaceholder(placeholder());
        addColumns();
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        new FixMenu(table, controller, messages);
        table.getSelectionModel().selectedItemProperty().subscribe(controller::onLook);
        table.getSelectionModel().selectedItemProperty().subscribe(this::remember);
        // After the selection has heard of it, which invalidation listeners do not wait for.
        model.shown().addListener((ListChangeListener<RowModel>) change -> selectAgain());
    }

    TableView<RowModel> node() {
        return table;
    }

    private void remember(@Nullable RowModel row) {
        if (row != null) {
            line = row.row().line();
        }
    }

    /// After a fix the rows are others: the keyboard goes on where it was.
    private void selectAgain() {
        var selection = table.getSelectionModel();
        var now = selection.getSelectedItem();
        if (now == null || !table.getItems().contains(now)) {
            table.getItems().stream()
                    .filter(each -> each.row().line() == line)
                    .findFirst()
                    .ifPresent(selection::select);
        }
    }

    private void addColumns() {
        var choice = fixed(column("", c -> new ChoiceCell(controller::onChoose, messages)), 40);
        prepareChooseAll();
        choice.setGraphic(all);
        var key = column("import.column.key", c -> new KeyCell());
        key.setMinWidth(120);
        var outcome = column("import.column.outcome", c -> new OutcomeCell(messages));
        var now =
                column("import.column.now", c -> new ValueCell(each -> each.row().now(), messages));
        var then =
                column(
                        "import.column.then",
                        c -> new ValueCell(each -> each.row().then(), messages));
        var reveal = fixed(column("", c -> new RevealCell(controller::onReveal, messages)), 40);
        var problem = column("import.column.problem", c -> new ProblemCell(controller, messages));
        problem.setMinWidth(200);
        Runnable measure =
                () -> {
                    var em = all.getFont().getSize();
                    key.setPrefWidth(keyWidth());
                    outcome.setPrefWidth(Math.ceil(OUTCOME * em));
                    // Values in clear need more room than masks.
                    var clear = model.revealedProperty().get() != null;
                    now.setPrefWidth(Math.ceil((clear ? CLEAR : MASKED) * em));
                    then.setPrefWidth(now.getPrefWidth());
                    now.setVisible(
                            model.rows().stream().anyMatch(each -> each.row().now() != null));
                };
        all.fontProperty().subscribe(measure);
        model.rows().subscribe(measure);
        model.revealedProperty().subscribe(measure);
        measure.run();
        fill(problem, List.of(choice, key, outcome, now, then, reveal));
        table.getColumns().addAll(List.of(choice, key, outcome, now, then, reveal, problem));
    }

    private TableColumn<RowModel, RowModel> column(
            String title,
            Function<TableColumn<RowModel, RowModel>, TableCell<RowModel, RowModel>> cell) {
        var column =
                new TableColumn<RowModel, RowModel>(title.isEmpty() ? "" : messages.text(title));
        column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(each.getValue()));
        Callback<TableColumn<RowModel, RowModel>, TableCell<RowModel, RowModel>> factory =
                cell::apply;
        column.setCellFactory(factory);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private static TableColumn<RowModel, RowModel> fixed(
            TableColumn<RowModel, RowModel> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setResizable(false);
        return column;
    }

    /// Gives a column all that the others leave, beside a scroll bar.
    private void fill(
            TableColumn<RowModel, RowModel> column, List<TableColumn<RowModel, RowModel>> others) {
        var sources = new ArrayList<Observable>();
        sources.add(table.widthProperty());
        others.forEach(
                each -> sources.addAll(List.of(each.widthProperty(), each.visibleProperty())));
        column.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        table.getWidth()
                                                - others.stream()
                                                        .filter(TableColumn::isVisible)
                                                        .mapToDouble(TableColumn::getWidth)
                                                        .sum()
                                                - SCROLL_BAR,
                                sources.toArray(Observable[]::new)));
    }

    /// Wide enough for the longest key, within reason.
    private double keyWidth() {
        var longest =
                model.rows().stream()
                        .mapToInt(each -> each.row().key().text().length())
                        .max()
                        .orElse(0);
        var em = all.getFont().getSize();
        return Math.clamp(Math.ceil((longest * LETTER + INSETS) * em), KEY_LEAST, KEY_MOST);
    }

    private Label placeholder() {
        var label = new Label();
        label.getStyleClass().add("muted");
        label.textProperty()
                .bind(
                        Bindings.when(Bindings.isEmpty(model.rows()))
                                .then(messages.text("import.no-keys"))
                                .otherwise(messages.text("import.no-problems")));
        return label;
    }

    private void prepareChooseAll() {
        all.disableProperty().bind(Bindings.isEmpty(model.shown()));
        all.setAccessibleText(messages.text("import.choose-all"));
        all.setSelected(true);
        all.setOnAction(event -> controller.onChooseAll(all.isSelected()));
    }

    private void onKey(KeyEvent event) {
        var row = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            controller.onChoose(row, !row.chosenProperty().get());
            event.consume();
        } else if (event.getCode() == KeyCode.V && row != null && !event.isShortcutDown()) {
            controller.onReveal(row);
            event.consume();
        }
    }
}
