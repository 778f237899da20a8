package dev.kista.desktop;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;
import dev.kista.service.settings.KistaFolders;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// The whole program in a window of the platform, between which and another one things are dragged;
/// says for each how it went. The Headless platform knows no dragging.
final class Drags {
    private final FxRobot robot = new FxRobot();
    private final List<String> dropped = new ArrayList<>();
    private final Path folder;
    private AppContext app;
    private Stage stage;
    private Stage other;

    private Drags(Path folder) {
        this.folder = folder;
    }

    /// @param arguments a folder of its own
    public static void main(String[] arguments) throws Exception {
        var drags = new Drags(Path.of(arguments[0]));
        drags.open();
        drags.snippetOut();
        drags.filesIn();
        drags.secretsIntoANamespace();
        drags.namespaceIntoANamespace();
        System.exit(0);
    }

    private void open() throws Exception {
        var file = Files.writeString(folder.resolve(".env"), "DRAGGED=1\n");
        FxThread.run(
                () -> {
                    stage = new Stage();
                    app =
                            new AppContext(
                                    stage,
                                    new KistaFolders(folder),
                                    new ScriptedFilePicker(),
                                    Messages.in(Locale.ENGLISH),
                                    () -> {});
                    app.open(Optional.empty());
                    other = new Stage();
                    other.setScene(new Scene(anotherProgram(file.toFile()), 200, 200));
                    other.setX(0);
                    other.setY(0);
                    other.show();
                });
        run(Command.SAMPLE_VAULT);
        eventually("the sample", () -> node("#breadcrumb") != null);
        FxThread.run(
                () -> {
                    stage.setX(220);
                    stage.setY(0);
                    stage.setWidth(1000);
                    stage.setHeight(700);
                });
    }

    /// Takes any text, and gives a file away.
    private Label anotherProgram(File file) {
        var label = new Label("another program");
        label.setOnDragDetected(
                event -> {
                    var content = new ClipboardContent();
                    content.putFiles(List.of(file));
                    label.startDragAndDrop(TransferMode.COPY).setContent(content);
                    event.consume();
                });
        label.setOnDragOver(event -> event.acceptTransferModes(TransferMode.COPY));
        label.setOnDragDropped(
                event -> {
                    dropped.add(event.getDragboard().getString());
                    event.setDropCompleted(true);
                });
        return label;
    }

    private void snippetOut() throws Exception {
        drag(node("#snippet-text"), other.getScene().getRoot());
        eventually(
                "the snippet, with its values",
                () ->
                        dropped.size() == 1
                                && dropped.getFirst().startsWith("environment:\n  SECRET_")
                                && !dropped.getFirst().contains("•"));
        System.out.println("the snippet was dragged out");
    }

    private void filesIn() throws Exception {
        drag(other.getScene().getRoot(), node(".secrets-table"));
        eventually("the preview", () -> node("#import-confirm").isVisible());
        FxThread.run(() -> ((javafx.scene.control.Button) node("#import-cancel")).fire());
        System.out.println("a file was dragged in");
    }

    private void secretsIntoANamespace() throws Exception {
        drag(node(".secrets-table .table-row-cell"), named(".tree-row .label", "project"));
        eventually(
                "the move", () -> app.commands().text(Command.UNDO).get().startsWith("Undo move "));
        System.out.println("a secret was dragged into a namespace");
    }

    private void namespaceIntoANamespace() throws Exception {
        drag(named(".tree-row .label", "project"), named(".tree-row .label", "company"));
        eventually(
                "the list of what changes",
                () ->
                        shown(".changes-list")
                                && ((ListView<?>) node(".changes-list")).getItems().size() == 1);
        robot.clickOn(named(".inline-form .button", "Move namespace"));
        eventually("the move", () -> exists("company.project") && !exists("company.team.project"));
        System.out.println("a namespace was dragged into another, after a look at what changes");
    }

    private boolean shown(String query) {
        return node(query) != null && node(query).isVisible();
    }

    private boolean exists(String namespace) {
        return robot
                .from(stage.getScene().getRoot())
                .lookup(".tree-cell")
                .<TreeCell<?>>queryAll()
                .stream()
                .map(Node::getAccessibleText)
                .anyMatch(each -> each != null && each.contains(namespace));
    }

    /// Drags like a hand: a press, a few moves, a moment over the target, a release.
    private void drag(Node from, Node to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveBy(8, 8).moveBy(8, 8);
        robot.moveTo(to).moveBy(2, 2).sleep(200).release(MouseButton.PRIMARY);
    }

    private Node named(String query, String text) {
        return robot.from(stage.getScene().getRoot())
                .lookup(query)
                .match((Labeled each) -> text.equals(each.getText()))
                .query();
    }

    private Node node(String query) {
        return stage.getScene().getRoot().lookup(query);
    }

    private void run(Command command) throws Exception {
        eventually(command.name(), app.commands().enabled(command)::get);
        FxThread.run(() -> app.commands().run(command));
        eventually("work under way", () -> app.running().isEmpty());
    }

    private static void eventually(String what, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> FxThread.call(holds));
        } catch (Exception e) {
            throw new AssertionError("did not come: " + what, e);
        }
    }
}
