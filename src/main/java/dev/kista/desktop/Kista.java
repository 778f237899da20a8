package dev.kista.desktop;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.dialog.WindowFilePicker;
import dev.kista.model.Messages;
import dev.kista.service.settings.KistaFolders;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The window on a real display, made by JavaFX on its own thread.
///
/// The name of this class is what X11 knows the windows by (`WM_CLASS`); the desktop entry has the
/// same in `StartupWMClass`, which is how a desktop finds the icon for a window.
public final class Kista extends Application {
    /// A command to begin with, named by the launcher for an action of the desktop entry.
    private static final String FIRST = "kista.first";

    /// Blocks until the window is closed.
    ///
    /// @param vault a file to open at once
    static void show(Optional<Path> vault) {
        launch(Kista.class, vault.map(Path::toString).stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        Platform.setImplicitExit(false);
        var context =
                new AppContext(
                        stage,
                        KistaFolders.ofThisMachine(),
                        new WindowFilePicker(() -> stage),
                        Messages.in(Locale.ENGLISH),
                        Platform::exit);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> Platform.runLater(() -> context.failures().show(failure)));
        context.open(getParameters().getRaw().stream().findFirst().map(Path::of));
        Optional.ofNullable(System.getProperty(FIRST))
                .map(Command::valueOf)
                .ifPresent(context.commands()::run);
    }
}
