package dev.kista.desktop.namespaces;

import dev.kista.desktop.namespaces.NamespaceNode.Kind;
import dev.kista.desktop.open.DraggedSecrets;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/// A row of the tree: icon, name, and how many secrets there are, own and inherited: `9+22`.
final class NamespaceCell extends TreeCell<NamespaceNode> {
    private static final DataFormat NAMESPACE = new DataFormat("application/x-kista-namespace");
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop-target");

    private final NamespacesController controller;
    private final Messages messages;
    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label inherited = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final CountedRow row = new CountedRow(icon, name, count, inherited);

    NamespaceCell(NamespacesController controller, Messages messages) {
        this.controller = controller;
        this.messages = messages;
        count.getStyleClass().addAll("count", "muted");
        inherited.getStyleClass().addAll("count", "muted");
        row.getStyleClass().add("tree-row");
        setOnDragDetected(this::dragDetected);
        setOnDragOver(this::dragOver);
        setOnDragExited(event -> pseudoClassStateChanged(DROP, false));
        setOnDragDropped(this::dropped);
    }

    /// As wide as the tree: a long name is cut, the tree never scrolls sideways.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable NamespaceNode node, boolean empty) {
        super.updateItem(node, empty);
        if (empty || node == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        icon.setIconCode(icon(node.kind()));
        name.setText(node.name());
        count.setText(node.count() + node.inherited() == 0 ? "" : Integer.toString(node.count()));
        inherited.setText(node.inherited() == 0 ? "" : "+" + node.inherited());
        tooltip.setText(words(node));
        setTooltip(tooltip);
        setAccessibleText(words(node));
        setGraphic(row);
    }

    private String words(NamespaceNode node) {
        var called =
                node.place() instanceof Place.At at && !at.path().isRoot()
                        ? at.path().toString()
                        : node.name();
        var counted =
                messages.text(key(node), called, node.count(), node.total(), node.inherited());
        return node.description().isEmpty() ? counted : counted + "\n" + node.description();
    }

    private static String key(NamespaceNode node) {
        if (node.kind() == Kind.TRASH) {
            return "namespaces.node.trash";
        }
        return node.total() > node.count() ? "namespaces.node.above" : "namespaces.node";
    }

    private static Ikon icon(Kind kind) {
        return switch (kind) {
            case VAULT -> Feather.ARCHIVE;
            case NAMESPACE -> Feather.FOLDER;
            case TRASH -> Feather.TRASH_2;
            case DELETED_NAMESPACE -> Feather.FOLDER_MINUS;
        };
    }

    private Optional<NamespacePath> path() {
        return getItem() != null && getItem().place() instanceof Place.At at
                ? Optional.of(at.path())
                : Optional.empty();
    }

    private void dragDetected(MouseEvent event) {
        path().filter(path -> !path.isRoot())
                .ifPresent(
                        path -> {
                            var content = new ClipboardContent();
                            content.put(NAMESPACE, path.toString());
                            startDragAndDrop(TransferMode.MOVE).setContent(content);
                            event.consume();
                        });
    }

    private void dragOver(DragEvent event) {
        if (accepts(event)) {
            event.acceptTransferModes(TransferMode.MOVE);
            pseudoClassStateChanged(DROP, true);
        }
        event.consume();
    }

    private boolean accepts(DragEvent event) {
        var dragged = dragged(event);
        return path().filter(
                        here ->
                                dragged.map(each -> controller.canMove(each, here))
                                        .orElse(DraggedSecrets.areIn(event.getDragboard())))
                .isPresent();
    }

    private void dropped(DragEvent event) {
        path().ifPresent(
                        here -> {
                            dragged(event)
                                    .ifPresentOrElse(
                                            each -> controller.onMove(each, here),
                                            () ->
                                                    controller.onMoveSecrets(
                                                            DraggedSecrets.from(
                                                                    event.getDragboard()),
                                                            here));
                            event.setDropCompleted(true);
                        });
        event.consume();
    }

    private static Optional<NamespacePath> dragged(DragEvent event) {
        return Optional.ofNullable((String) event.getDragboard().getContent(NAMESPACE))
                .map(NamespacePath::of);
    }
}
