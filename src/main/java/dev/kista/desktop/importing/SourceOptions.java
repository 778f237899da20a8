package dev.kista.desktop.importing;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.desktop.control.FormatWords;
import dev.kista.desktop.control.Words;
import dev.kista.desktop.importing.SourceModel.TargetState;
import dev.kista.model.Messages;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a source is read, and the namespace it goes to.
final class SourceOptions {
    /// What can be read; the other formats are written only, or are the same text as one of these.
    private static final List<Format> READABLE =
            Format.readable().stream().filter(each -> each != Format.COMPOSE_LIST).toList();

    private final SourceModel model;
    private final SourceController controller;
    private final Messages messages;
    private final FormatWords words;
    private final ComboBox<String> target = new ComboBox<>();
    private final GridPane grid = new GridPane(16, 4);

    SourceOptions(
            SourceModel model,
            SourceController controller,
            ObservableList<String> namespaces,
            Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        this.words = new FormatWords(messages);
        grid.getColumnConstraints().addAll(column(60), column(40));
        grid.add(labelled("import.format", formats()), 0, 0);
        grid.add(reason(), 0, 1);
        grid.add(labelled("import.target", targets(namespaces)), 1, 0);
        grid.add(targetHint(), 1, 1);
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    Node node() {
        return grid;
    }

    void focusTarget() {
        target.requestFocus();
    }

    private HBox labelled(String key, Node... controls) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("field-label");
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setLabelFor(controls[0]);
        var box = new HBox(8, label);
        box.getChildren().addAll(controls);
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(controls[0], Priority.ALWAYS);
        return box;
    }

    private Node[] formats() {
        var format = new ComboBox<Optional<Format>>();
        format.setId("import-format");
        var choices = new ArrayList<Optional<Format>>();
        choices.add(Optional.empty());
        READABLE.forEach(each -> choices.add(Optional.of(each)));
        format.getItems().setAll(choices);
        format.setMaxWidth(Double.MAX_VALUE);
        format.getStyleClass().add("format");
        // The words of "recognised" change with what was recognised.
        model.formatProperty()
                .subscribe(recognised -> format.setConverter(new Words<>(this::choice)));
        model.askedProperty().subscribe(format::setValue);
        format.setOnAction(event -> controller.onFormat(format.getValue()));

        var dialect = new ComboBox<Dialect>();
        dialect.setId("import-dialect");
        dialect.getItems().setAll(Dialect.values());
        dialect.setConverter(new Words<>(words::of));
        dialect.setAccessibleText(messages.text("import.dialect"));
        dialect.getStyleClass().add("dialect");
        model.dialectProperty().subscribe(dialect::setValue);
        dialect.setOnAction(event -> controller.onDialect(dialect.getValue()));
        var plain = model.formatProperty().map(each -> each == Format.ENV).orElse(false);
        dialect.visibleProperty().bind(plain);
        dialect.managedProperty().bind(plain);
        return new Node[] {format, dialect};
    }

    private String choice(Optional<Format> asked) {
        var recognised = model.formatProperty().get();
        return asked.map(words::of)
                .orElseGet(
                        () ->
                                recognised == null || model.askedProperty().get().isPresent()
                                        ? messages.text("import.format.auto")
                                        : messages.text(
                                                "import.format.recognised", words.of(recognised)));
    }

    private Label reason() {
        var label = new Label();
        label.textProperty().bind(model.reasonProperty());
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private Node[] targets(ObservableList<String> namespaces) {
        target.setItems(namespaces);
        target.setId("import-target");
        target.setEditable(true);
        target.setMaxWidth(Double.MAX_VALUE);
        target.setPromptText(messages.text("import.target.prompt"));
        target.getEditor().setText(model.targetProperty().get());
        target.getEditor()
                .textProperty()
                .subscribe(text -> controller.onTarget(text == null ? "" : text));
        model.targetStateProperty()
                .subscribe(
                        state ->
                                target.pseudoClassStateChanged(
                                        javafx.css.PseudoClass.getPseudoClass("danger"),
                                        state == TargetState.INVALID));
        return new Node[] {target};
    }

    private Label targetHint() {
        var label = new Label();
        label.setId("import-target-hint");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        model.targetStateProperty()
                .subscribe(
                        state -> {
                            label.setText(
                                    switch (state) {
                                        case EXISTING -> messages.text("import.target.existing");
                                        case NEW -> messages.text("import.target.new");
                                        case MISSING -> messages.text("import.target.missing");
                                        case INVALID -> messages.text("import.target.invalid");
                                    });
                            label.getStyleClass()
                                    .setAll(
                                            "label",
                                            "hint",
                                            state == TargetState.INVALID ? "hint-error" : "hint");
                        });
        return label;
    }
}
