package dev.kista.desktop;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.dialog.WindowFilePicker;
import dev.kista.model.Messages;
import dev.kista.service.settings.KistaFolders;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.Optional;

/// The window on a real display.
final class WindowRun implements DesktopRun {
    /// A command to begin with, named by the launcher for an action of the desktop entry.
    private static final String FIRST = "kista.first";

    private final Optional<Path> vault;
    private final Messages messages;
    private final ExitLatch end = new ExitLatch();

    WindowRun(Optional<Path> vault, Messages messages) {
        this.vault = vault;
        this.messages = messages;
    }

    @Override
    public void start() {
        Platform.setImplicitExit(false);
        var stage = new Stage();
        var context =
                new AppContext(
                        stage,
                        KistaFolders.ofThisMachine(),
                        new WindowFilePicker(() -> stage),
                        messages,
                        () -> end.exit(0));
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> Platform.runLater(() -> context.failures().show(failure)));
        context.open(vault);
        Optional.ofNullable(System.getProperty(FIRST))
                .map(Command::valueOf)
                .ifPresent(context.commands()::run);
    }

    @Override
    public int await() {
        return end.await();
    }
}
