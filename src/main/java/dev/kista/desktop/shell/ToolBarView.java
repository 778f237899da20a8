package dev.kista.desktop.shell;

import atlantafx.base.theme.Styles;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// What is done most, where one is, the search and the lock. There only for an unlocked vault.
final class ToolBarView {
    private final HBox root = new HBox();
    private final StackPane breadcrumb = new StackPane();
    private final StackPane search = new StackPane();

    ToolBarView(Commands commands) {
        var secret = commands.button(Command.NEW_SECRET);
        secret.getStyleClass().add(Styles.ACCENT);
        secret.setMinWidth(HBox.USE_PREF_SIZE);
        breadcrumb.getStyleClass().add("breadcrumb-slot");
        breadcrumb.setMinWidth(0);
        search.getStyleClass().add("search-slot");
        HBox.setHgrow(breadcrumb, Priority.ALWAYS);
        root.getStyleClass().add("toolbar");
        root.getChildren()
                .addAll(
                        secret,
                        commands.button(Command.IMPORT),
                        commands.button(Command.EXPORT),
                        commands.iconButton(Command.WRITE_INTO_FILE),
                        breadcrumb,
                        search,
                        commands.iconButton(Command.LOCK));
        show(null);
    }

    HBox root() {
        return root;
    }

    void show(@Nullable VaultScreen vault) {
        root.setVisible(vault != null);
        root.setManaged(vault != null);
        breadcrumb.getChildren().clear();
        search.getChildren().clear();
        if (vault != null) {
            breadcrumb.getChildren().add(vault.breadcrumb().root());
            search.getChildren().add(vault.search().root());
        }
    }
}
