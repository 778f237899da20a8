package dev.kista.desktop;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.clipboard.FakeClipboard;
import dev.kista.desktop.clipboard.SecretClipboard;
import dev.kista.desktop.dialog.RecordingNotices;
import dev.kista.desktop.dialog.ScriptedConfirmations;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.mvc.BackgroundTaskRunner;
import dev.kista.desktop.preferences.LiveSettings;
import dev.kista.model.Messages;
import dev.kista.service.VaultSession;
import dev.kista.service.settings.KistaFolders;
import dev.kista.service.settings.RememberedExports;
import dev.kista.service.settings.RunningVaults;
import dev.kista.service.settings.SettingsFile;
import dev.kista.service.settings.ViewStateFile;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/// Everything of the screen of an unlocked vault, put together as the program does it, on real
/// background threads.
public final class LargeWindow {
    private final Parent root;
    private final Commands commands;

    /// @param session unlocked
    /// @param folder for settings
    public LargeWindow(VaultSession session, Path folder) {
        var messages = Messages.in(Locale.ENGLISH);
        var folders = new KistaFolders(folder);
        var tasks = new BackgroundTaskRunner(Platform::runLater);
        var notices = new RecordingNotices();
        var clock = InstantSource.system();
        commands = new Commands(messages);
        var parts =
                new VaultParts(
                        session,
                        Map.of(),
                        new Shared(
                                messages,
                                clock,
                                tasks,
                                commands,
                                notices,
                                new ScriptedConfirmations(),
                                new ScriptedFilePicker(),
                                new SecretClipboard(
                                        new FakeClipboard(),
                                        tick -> Subscription.EMPTY,
                                        clock,
                                        () -> 20),
                                new LiveSettings(
                                        new SettingsFile(folders), tasks, notices, messages),
                                new RememberedExports(folders),
                                new ViewMemory(new ViewStateFile(folders)),
                                new RunningVaults(folders)));
        var screen = parts.screen();
        var pane = new BorderPane(screen.content().root());
        pane.setTop(new HBox(screen.breadcrumb().root(), screen.search().root()));
        pane.setBottom(screen.status().root());
        root = pane;
    }

    public void run(Command command) {
        commands.run(command);
    }

    public Parent root() {
        return root;
    }
}
