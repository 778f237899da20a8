package dev.kista.desktop.snippet;

import dev.kista.codec.Format;
import dev.kista.desktop.control.ProblemText;
import dev.kista.desktop.control.ReaderWords;
import dev.kista.desktop.mvc.View;
import dev.kista.desktop.snippet.SnippetModel.State;
import dev.kista.model.Messages;

import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The pane: what to write and how above, the text in the middle, what is wrong with it below.
final class SnippetView extends View<BorderPane> {
    private final SnippetModel model;
    private final SnippetController controller;
    private final Messages messages;
    private final ListView<String> text = new ListView<>();
    private final Label empty = new Label();
    private final VBox findings = new VBox();

    SnippetView(SnippetModel model, SnippetController controller, Messages messages) {
        super(new BorderPane());
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        root.getStyleClass().add("snippet");
        root.setTop(new SnippetBar(model, controller, messages).node());
        text.setId("snippet-text");
        text.getStyleClass().add("snippet-text");
        text.setAccessibleText(messages.text("snippet.text"));
        model.linesProperty()
                .subscribe(lines -> text.setItems(FXCollections.observableList(lines)));
        text.setCellFactory(
                list -> new SnippetLineCell(() -> SnippetLines.of(model.formatProperty().get())));
        text.setCursor(Cursor.OPEN_HAND);
        new SnippetDrag(text, controller);
        var message = new VBox(empty);
        message.getStyleClass().add("empty-state");
        message.visibleProperty().bind(text.visibleProperty().not());
        var middle = new StackPane(text, message);
        // Where there is no room it is cut below, not above.
        middle.setMinHeight(0);
        root.setCenter(middle);
        findings.getStyleClass().add("snippet-findings");
        root.setBottom(findings);
    }

    @Override
    protected Subscription attach() {
        InvalidationListener problems = changed -> showProblems();
        model.problems().addListener(problems);
        model.others().addListener(problems);
        return model.stateProperty()
                .subscribe(this::showState)
                .and(model.formatProperty().subscribe(format -> showProblems()))
                .and(controller.onShown())
                .and(() -> model.others().removeListener(problems))
                .and(() -> model.problems().removeListener(problems));
    }

    private void showState(State state) {
        showProblems();
        text.setVisible(state == State.WRITTEN);
        empty.setText(
                messages.text(
                        switch (state) {
                            case EMPTY -> "snippet.empty";
                            case REFUSED -> "snippet.refused";
                            case WRITTEN -> "snippet.text";
                        }));
    }

    private void showProblems() {
        findings.getChildren().clear();
        if (model.formatProperty().get() == Format.COMPOSE_ENV_FILE
                && !model.linesProperty().get().isEmpty()) {
            findings.getChildren()
                    .add(ProblemText.remark(messages.text("snippet.reference"), messages));
        }
        if (!model.others().isEmpty()) {
            var words = new ReaderWords(messages).of(model.others());
            findings.getChildren().add(ProblemText.remark(words, messages));
        }
        for (var problem : model.problems()) {
            var key = problem.key();
            findings.getChildren().add(ProblemText.of(problem, key == null ? "" : key, messages));
        }
        var any = !findings.getChildren().isEmpty();
        findings.setVisible(any);
        findings.setManaged(any);
    }
}
