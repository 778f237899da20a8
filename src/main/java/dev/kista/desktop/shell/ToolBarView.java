package dev.kista.desktop.shell;

import atlantafx.base.theme.Styles;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.control.YieldingBar;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// What is done most, where one is, the search and the lock. There only for an unlocked vault.
final class ToolBarView {
    private final StackPane breadcrumb = new StackPane();
    private final StackPane search = new StackPane();
    private final YieldingBar root = new YieldingBar(search);

    ToolBarView(Commands commands) {
        var secret = commands.button(Command.NEW_SECRET);
        secret.getStyleClass().add(Styles.ACCENT);
        var importing = commands.button(Command.IMPORT);
        var exporting = commands.button(Command.EXPORT);
        breadcrumb.getStyleClass().add("breadcrumb-slot");
        breadcrumb.setMinWidth(0);
        search.getStyleClass().add("search-slot");
        HBox.setHgrow(breadcrumb, Priority.ALWAYS);
        root.getStyleClass().add("toolbar");
        root.getChildren()
                .addAll(
                        secret,
                        importing,
                        exporting,
                        commands.iconButton(Command.WRITE_INTO_FILE),
                        breadcrumb,
                        search,
                        commands.iconButton(Command.LOCK));
        root.giveWay(exporting, importing, secret);
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
