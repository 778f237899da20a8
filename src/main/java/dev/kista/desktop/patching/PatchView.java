package dev.kista.desktop.patching;

import dev.kista.desktop.control.FormatWords;
import dev.kista.desktop.control.ProblemText;
import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;
import dev.kista.service.exchange.FilePatchPlan;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// The file and its choices above, the lines that change in the middle, remarks below, the foot.
final class PatchView extends View<BorderPane> {
    private final PatchModel model;
    private final PatchController controller;
    private final Messages messages;
    private final FormatWords formats;
    private final PatchOptionsBar options;
    private final Label file = new Label();
    private final Label format = new Label();
    private final Label empty = new Label();
    private final Label hint = new Label();
    private final Button write = new Button();
    private final VBox findings = new VBox();
    private final ObservableList<PatchRow> rows = FXCollections.observableArrayList();
    private final ListView<PatchRow> diff = new ListView<>(rows);

    PatchView(PatchModel model, PatchController controller, Messages messages) {
        super(new BorderPane());
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        this.formats = new FormatWords(messages);
        this.options = new PatchOptionsBar(controller, messages);
        root.getStyleClass().add("import-screen");
        root.setTop(head());
        diff.setId("patching-diff");
        diff.setAccessibleText(messages.text("patching.diff"));
        diff.getStyleClass().add("patch-diff");
        diff.setCellFactory(list -> new PatchRowCell(messages));
        empty.setWrapText(true);
        var message = new VBox(empty);
        message.getStyleClass().add("empty-state");
        message.visibleProperty().bind(empty.textProperty().isNotEmpty());
        diff.visibleProperty().bind(empty.textProperty().isEmpty());
        root.setCenter(new StackPane(diff, message));
        findings.getStyleClass().add("snippet-findings");
        root.setBottom(new VBox(findings, foot()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private VBox head() {
        var title = new Label(messages.text("patching.title"));
        title.getStyleClass().add("title-3");
        file.getStyleClass().add("mono");
        file.setMinWidth(0);
        format.getStyleClass().add("muted");
        format.setMinWidth(Region.USE_PREF_SIZE);
        var name = new HBox(new FontIcon(Feather.FILE_TEXT), file, format);
        name.getStyleClass().addAll("group", "left");
        var head = new VBox(title, name, options.node());
        head.getStyleClass().addAll("import-header", "groups");
        return head;
    }

    private HBox foot() {
        hint.getStyleClass().add("hint");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var cancel = new Button(messages.text("dialog.cancel"));
        cancel.setId("patching-cancel");
        cancel.setOnAction(event -> controller.onCancel());
        write.setId("patching-write");
        write.setText(messages.text("patching.write"));
        write.getStyleClass().add("accent");
        write.setOnAction(event -> controller.onWrite());
        var foot = new HBox(hint, space, cancel, write);
        foot.getStyleClass().addAll("import-foot", "group", "left");
        return foot;
    }

    @Override
    protected Subscription attach() {
        return Subscription.combine(
                model.requestProperty().subscribe(this::showRequest),
                model.previewProperty().subscribe(now -> showPreview()),
                model.failureProperty().subscribe(now -> showPreview()),
                model.busyProperty().subscribe(now -> showPreview()),
                controller.onShown());
    }

    private void showRequest(@Nullable PatchRequest before, @Nullable PatchRequest now) {
        if (now != null) {
            file.setText(now.file().toString());
            if (before == null) {
                diff.requestFocus();
            }
        }
    }

    private void showPreview() {
        var preview = model.previewProperty().get();
        var failure = model.failureProperty().get();
        options.show(model.requestProperty().get(), preview);
        rows.setAll(preview == null ? List.of() : preview.rows());
        var kind = preview == null ? null : preview.format();
        format.setText(kind == null ? "" : formats.of(kind));
        write.setDisable(preview == null || !preview.isWritable() || model.busyProperty().get());
        empty.setText(message(preview, failure));
        hint.setText(hint(preview));
        showFindings(preview);
    }

    private String message(@Nullable PatchPreview preview, String failure) {
        if (!failure.isEmpty()) {
            return failure;
        }
        if (preview == null) {
            return messages.text("patching.wait");
        }
        if (preview.refused()) {
            var request = model.requestProperty().get();
            var key = request != null && request.hasNoService() ? "no-service" : "refused";
            return messages.text("patching." + key);
        }
        return preview.isWritable() ? "" : messages.text("patching.same");
    }

    private String hint(@Nullable PatchPreview preview) {
        return preview == null || !preview.isWritable()
                ? messages.text("patching.hint.nothing")
                : messages.text("patching.hint", preview.added(), preview.removed());
    }

    private void showFindings(@Nullable PatchPreview preview) {
        findings.getChildren().clear();
        if (preview != null) {
            for (var exposed : preview.exposed()) {
                findings.getChildren()
                        .add(
                                ProblemText.warning(
                                        messages.text("patching.git", exposed.getFileName()),
                                        messages));
            }
            for (var each : preview.findings()) {
                findings.getChildren().add(ProblemText.of(each.problem(), place(each), messages));
            }
        }
        var any = !findings.getChildren().isEmpty();
        findings.setVisible(any);
        findings.setManaged(any);
    }

    private String place(FilePatchPlan.Finding finding) {
        var at = finding.problem().at();
        var key = finding.problem().key();
        var line = at == null ? "" : messages.text("import.line", at.line());
        if (key == null) {
            return line;
        }
        return line.isEmpty() ? key : line + ", " + key;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                controller.onCancel();
                event.consume();
            }
            case ENTER -> {
                if (!(event.getTarget() instanceof ButtonBase)
                        && !(event.getTarget() instanceof ComboBoxBase)) {
                    controller.onWrite();
                    event.consume();
                }
            }
            default -> {}
        }
    }
}
