package dev.kista.desktop;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;
import dev.kista.service.settings.KistaFolders;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
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
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// The whole program in a window of the platform, between which and another one things are dragged;
/// says for each how it went. The Headless platform knows no dragging.
final class Drags {
    private static final int TRIES = 4;

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
        drag(
                "the snippet, with its values",
                () -> node("#snippet-text"),
                () -> other.getScene().getRoot(),
                () ->
                        !dropped.isEmpty()
                                && dropped.getFirst().startsWith("environment:\n  SECRET_")
                                && !dropped.getFirst().contains("•"));
        System.out.println("the snippet was dragged out");
    }

    private void filesIn() throws Exception {
        drag(
                "the preview",
                () -> other.getScene().getRoot(),
                () -> node(".secrets-table"),
                () -> isShown("#import-confirm"));
        FxThread.run(() -> ((Button) node("#import-cancel")).fire());
        eventually("the table again", () -> !isShown("#import-confirm"));
        System.out.println("a file was dragged in");
    }

    private void secretsIntoANamespace() throws Exception {
        drag(
                "the move",
                this::firstRow,
                () -> named(".tree-row .label", "project"),
                () -> app.commands().text(Command.UNDO).get().startsWith("Undo move "));
        System.out.println("a secret was dragged into a namespace");
    }

    private void namespaceIntoANamespace() throws Exception {
        drag(
                "the list of what changes",
                () -> named(".tree-row .label", "project"),
                () -> named(".tree-row .label", "company"),
                () ->
                        isShown(".changes-list")
                                && ((ListView<?>) node(".changes-list")).getItems().size() == 1);
        robot.clickOn(named(".inline-form .button", "Move namespace"));
        eventually("the move", () -> exists("company.project") && !exists("company.team.project"));
        System.out.println("a namespace was dragged into another, after a look at what changes");
    }

    private boolean isShown(String query) {
        var node = node(query);
        var shown = node != null;
        for (; shown && node != null; node = node.getParent()) {
            shown = node.isVisible();
        }
        return shown;
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

    /// Drags like a hand: a press, a few moves, a moment over the target, a release; and once more
    /// where nothing came of it, as a hand would.
    private void drag(String what, Supplier<Node> from, Supplier<Node> to, Callable<Boolean> holds)
            throws Exception {
        for (var tries = 1; tries < TRIES && !FxThread.call(holds); tries++) {
            WaitForAsyncUtils.waitForFxEvents();
            robot.moveTo(from.get()).press(MouseButton.PRIMARY).moveBy(8, 8).moveBy(8, 8);
            robot.moveTo(to.get()).moveBy(2, 2).sleep(300).release(MouseButton.PRIMARY);
            try {
                WaitForAsyncUtils.waitFor(8, TimeUnit.SECONDS, () -> FxThread.call(holds));
            } catch (TimeoutException e) {
                System.err.println("once more: " + what);
            }
        }
        eventually(what, holds);
    }

    /// Rows that only fill the table are rows as well.
    private Node firstRow() {
        return robot.from(stage.getScene().getRoot())
                .lookup(".secrets-table .table-row-cell")
                .match((TableRow<?> each) -> !each.isEmpty())
                .query();
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
