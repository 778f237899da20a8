package dev.kista.desktop.importing;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Makes a node a place to drop files, or selected text, on. While something that can be imported
/// hovers over it, the node has the pseudo-class `dropping`.
final class ImportDrop {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Node node;
    private final Consumer<List<Path>> files;
    private final Consumer<String> text;

    ImportDrop(Node node, Consumer<List<Path>> files, Consumer<String> text) {
        this.node = node;
        this.files = files;
        this.text = text;
        node.getStyleClass().add("drop-place");
        node.addEventHandler(DragEvent.DRAG_OVER, this::over);
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> hovering(false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    /// Text that is dragged inside the window is a name or a tag on its way to somewhere else.
    private void over(DragEvent event) {
        var board = event.getDragboard();
        var foreign = event.getGestureSource() == null;
        if (board.hasFiles() || foreign && board.hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
            hovering(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        hovering(false);
        event.setDropCompleted(take(event.getDragboard()));
        event.consume();
    }

    private boolean take(Dragboard board) {
        if (board.hasFiles()) {
            files.accept(board.getFiles().stream().map(File::toPath).toList());
            return true;
        }
        if (board.hasString()) {
            text.accept(board.getString());
            return true;
        }
        return false;
    }

    private void hovering(boolean is) {
        node.pseudoClassStateChanged(DROPPING, is);
    }
}
