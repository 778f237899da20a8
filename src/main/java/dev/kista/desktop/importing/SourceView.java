package dev.kista.desktop.importing;

import dev.kista.desktop.control.ProblemText;
import dev.kista.desktop.importing.SourceModel.TargetState;
import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;
import dev.kista.service.exchange.ImportRow.Outcome;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// One source: how it is read and where to, what is wrong with it as a whole, and its keys.
final class SourceView extends View<StackPane> {
    private final SourceModel model;
    private final SourceController controller;
    private final Messages messages;
    private final VBox findings = new VBox(4);
    private final HBox counts = new HBox(16);
    private final VBox content;
    private final SourceMessage message;
    private final TableView<RowModel> table;
    private final SourceOptions options;

    SourceView(SourceModel model, SourceController controller, ImportModel all, Messages messages) {
        super(new StackPane());
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        this.message = new SourceMessage(messages);
        options = new SourceOptions(model, controller, all.namespaces(), messages);
        table = new RowsTable(model, controller, messages).node();
        VBox.setVgrow(table, Priority.ALWAYS);
        findings.getStyleClass().add("import-findings");
        counts.setAlignment(Pos.CENTER_LEFT);
        var summary = summary();
        var some = Bindings.isNotEmpty(model.rows());
        summary.visibleProperty().bind(some);
        summary.managedProperty().bind(some);
        content =
                new VBox(
                        12,
                        options.node(),
                        findings,
                        summary,
                        table,
                        new SeenPane(model, messages).root());
        content.getStyleClass().add("import-source");
        root.getChildren().addAll(content, message.node());
    }

    private HBox summary() {
        var only = new CheckBox(messages.text("import.only-problems"));
        only.setId("only-problems");
        only.setOnAction(event -> controller.onOnlyProblems(only.isSelected()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var summary = new HBox(12, counts, space, only);
        summary.setAlignment(Pos.CENTER_LEFT);
        return summary;
    }

    @Override
    protected Subscription attach() {
        InvalidationListener rows = changed -> showRows();
        InvalidationListener problems = changed -> showProblems();
        model.rows().addListener(rows);
        model.problems().addListener(problems);
        showRows();
        showProblems();
        return model.stateProperty()
                .subscribe(state -> showState())
                .and(() -> model.rows().removeListener(rows))
                .and(() -> model.problems().removeListener(problems));
    }

    private void showState() {
        var state = model.stateProperty().get();
        switch (state) {
            case READING -> message.reading(messages.text("import.reading", model.name()));
            case FAILED -> message.failed(model.failureProperty().get());
            case READY -> message.none();
        }
        content.setVisible(state == SourceState.READY);
        if (state == SourceState.READY) {
            Platform.runLater(this::focus);
        }
    }

    /// What is missing can be typed at once; otherwise Space and Enter work without a click.
    private void focus() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        if (model.targetStateProperty().get() == TargetState.MISSING) {
            options.focusTarget();
        } else {
            table.requestFocus();
        }
    }

    private void showProblems() {
        findings.getChildren().clear();
        for (var each : model.problems()) {
            var at = each.at();
            var place = at == null ? "" : messages.text("import.line", at.line());
            findings.getChildren().add(ProblemText.of(each, place, messages));
        }
        findings.setVisible(!model.problems().isEmpty());
        findings.setManaged(!model.problems().isEmpty());
    }

    private void showRows() {
        counts.getChildren().clear();
        for (var outcome : Outcome.values()) {
            var count = model.count(outcome);
            if (count > 0) {
                var label = OutcomeCell.label(outcome, messages);
                label.setText(messages.text("import.count." + OutcomeLook.id(outcome), count));
                counts.getChildren().add(label);
            }
        }
    }
}
