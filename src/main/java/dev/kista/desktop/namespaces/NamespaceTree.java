package dev.kista.desktop.namespaces;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.mvc.View;
import dev.kista.desktop.namespaces.NamespaceNode.Kind;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/// The tree itself. Lays each new tree over the one it shows; see [NamespaceTreeItems].
final class NamespaceTree extends View<TreeView<NamespaceNode>> {
    private final NamespacesController controller;
    private final NamespacesModel model;
    private final NamespaceTreeItems items;
    private final Map<Kind, ContextMenu> menus = new EnumMap<>(Kind.class);
    private boolean laying;

    NamespaceTree(
            NamespacesController controller,
            NamespacesModel model,
            Commands commands,
            Messages messages) {
        super(new TreeView<>());
        this.controller = controller;
        this.model = model;
        this.items = new NamespaceTreeItems(this::unfolded);
        root.setShowRoot(false);
        root.setRoot(items.root());
        root.setAccessibleText(messages.text("namespaces.tree"));
        root.setCellFactory(tree -> new NamespaceCell(controller, messages));
        root.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        commands.installKeys(
                root,
                Command.RENAME_NAMESPACE,
                Command.CUT_NAMESPACE,
                Command.COPY_NAMESPACE,
                Command.PASTE_NAMESPACE,
                Command.PASTE_SECRET,
                Command.DELETE_NAMESPACE,
                Command.DELETE_FOR_GOOD);
        makeMenus(commands);
        root.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hideMenus());
    }

    private void makeMenus(Commands commands) {
        menus.put(
                Kind.VAULT,
                menu(
                        commands,
                        Command.NEW_SECRET,
                        Command.NEW_NAMESPACE,
                        null,
                        Command.IMPORT,
                        Command.EXPORT,
                        null,
                        Command.PASTE_NAMESPACE,
                        Command.PASTE_SECRET));
        menus.put(
                Kind.NAMESPACE,
                menu(
                        commands,
                        Command.NEW_SECRET,
                        Command.NEW_NAMESPACE,
                        null,
                        Command.IMPORT,
                        Command.EXPORT,
                        null,
                        Command.RENAME_NAMESPACE,
                        Command.CUT_NAMESPACE,
                        Command.COPY_NAMESPACE,
                        Command.PASTE_NAMESPACE,
                        Command.PASTE_SECRET,
                        Command.DELETE_NAMESPACE));
        menus.put(Kind.TRASH, menu(commands, Command.EMPTY_TRASH));
        menus.put(Kind.DELETED_NAMESPACE, menu(commands, Command.RESTORE, Command.DELETE_FOR_GOOD));
    }

    private static ContextMenu menu(Commands commands, @Nullable Command... which) {
        var menu = new ContextMenu();
        menu.getItems().addAll(commands.menu("", which).getItems());
        return menu;
    }

    private void showMenu(ContextMenuEvent event) {
        var item = root.getSelectionModel().getSelectedItem();
        hideMenus();
        if (item != null) {
            var menu = menus.get(item.getValue().kind());
            if (menu != null) {
                menu.show(root, event.getScreenX(), event.getScreenY());
            }
        }
        event.consume();
    }

    private void hideMenus() {
        menus.values().forEach(ContextMenu::hide);
    }

    @Override
    protected Subscription attach() {
        return Subscription.combine(
                model.nodesProperty().subscribe(nodes -> lay()),
                model.shownProperty().subscribe(place -> lay()));
    }

    private void lay() {
        laying = true;
        items.lay(
                model.nodesProperty().get(),
                each -> model.isFiltered() || model.expanded().contains(each));
        select(model.shownProperty().get());
        laying = false;
    }

    private void select(Place place) {
        var selection = root.getSelectionModel();
        var item = items.at(place);
        if (item.isEmpty()) {
            selection.clearSelection();
        } else if (selection.getSelectedItem() != item.get()
                || selection.getSelectedIndex() != root.getRow(item.get())) {
            selection.select(item.get());
            reveal(root.getRow(item.get()));
        }
    }

    private void reveal(int row) {
        if (row >= 0) {
            root.scrollTo(Math.max(0, row - 2));
        }
    }

    private void selected(@Nullable TreeItem<NamespaceNode> item) {
        if (!laying && item != null) {
            controller.onShow(item.getValue().place());
        }
    }

    private void unfolded(NamespaceNode node, boolean now) {
        if (!laying && !model.isFiltered()) {
            controller.onExpanded(node.id(), now);
        }
    }
}
