package dev.kista.desktop.secrets;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// The context menus of the rows: one for what is there, one for what was deleted.
final class RowMenus {
    private final TableView<SecretRow> table;
    private final SecretsModel model;
    private final ContextMenu live;
    private final ContextMenu deleted;

    RowMenus(TableView<SecretRow> table, SecretsModel model, Commands commands) {
        this.table = table;
        this.model = model;
        this.live =
                menu(
                        commands,
                        Command.COPY_VALUE,
                        Command.COPY_ENCODED,
                        Command.COPY_LINE,
                        Command.COPY_EXPRESSION,
                        null,
                        Command.REVEAL,
                        Command.COMPARE_VERSIONS,
                        Command.RENAME_SECRET,
                        Command.OVERRIDE_SECRET,
                        Command.GO_TO_NAMESPACE,
                        Command.MOVE_SECRET,
                        Command.COPY_SECRET,
                        Command.CUT_SECRET,
                        Command.PASTE_SECRET,
                        Command.EXPORT_SELECTED,
                        null,
                        Command.DELETE_SECRET);
        this.deleted = menu(commands, Command.RESTORE, Command.DELETE_FOR_GOOD);
        table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::show);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hide());
    }

    private static ContextMenu menu(Commands commands, @Nullable Command... which) {
        var made = new ContextMenu();
        made.getItems().addAll(commands.menu("", which).getItems());
        return made;
    }

    private void show(ContextMenuEvent event) {
        hide();
        if (!model.selectedProperty().get().isEmpty()) {
            (model.trashProperty().get() ? deleted : live)
                    .show(table, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void hide() {
        live.hide();
        deleted.hide();
    }
}
