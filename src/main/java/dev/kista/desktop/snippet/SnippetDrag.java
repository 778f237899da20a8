package dev.kista.desktop.snippet;

import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/// Lets the snippet be dragged into another program's window as text, values included.
///
/// The text is written at the beginning of each drag and belongs to that drag alone: it does not
/// pass through the clipboard, and no file is made of it.
final class SnippetDrag {
    private final Node handle;
    private final SnippetController controller;

    SnippetDrag(Node handle, SnippetController controller) {
        this.handle = handle;
        this.controller = controller;
        handle.setOnDragDetected(this::begin);
        handle.setOnDragDone(this::end);
    }

    private void begin(MouseEvent event) {
        controller
                .dragged()
                .ifPresent(
                        text -> {
                            var content = new ClipboardContent();
                            content.putString(text);
                            handle.startDragAndDrop(TransferMode.COPY).setContent(content);
                            event.consume();
                        });
    }

    private void end(DragEvent event) {
        controller.onDragged(event.isAccepted());
        event.consume();
    }
}
