package dev.kista.desktop;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.action.MenuKeys;
import dev.kista.desktop.clipboard.ClipboardStatus;
import dev.kista.desktop.clipboard.SecretClipboard;
import dev.kista.desktop.clipboard.SystemClipboard;
import dev.kista.desktop.clipboard.Ticker;
import dev.kista.desktop.dialog.FailureWindow;
import dev.kista.desktop.dialog.FilePicker;
import dev.kista.desktop.dialog.PaneNotices;
import dev.kista.desktop.dialog.WindowConfirmations;
import dev.kista.desktop.mvc.BackgroundTaskRunner;
import dev.kista.desktop.mvc.TaskStatus;
import dev.kista.desktop.palette.PaletteController;
import dev.kista.desktop.preferences.LiveSettings;
import dev.kista.desktop.shell.IdleLock;
import dev.kista.desktop.shell.ShellController;
import dev.kista.desktop.theme.Appearance;
import dev.kista.desktop.theme.Theme;
import dev.kista.desktop.welcome.WelcomeController;
import dev.kista.model.Messages;
import dev.kista.service.settings.KistaFolders;
import dev.kista.service.settings.RecentVaults;
import dev.kista.service.settings.RememberedExports;
import dev.kista.service.settings.RunningVaults;
import dev.kista.service.settings.Settings;
import dev.kista.service.settings.SettingsFile;
import dev.kista.service.settings.ViewStateFile;
import dev.kista.service.settings.WindowPlaceFile;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.KeyDerivationTuning;
import dev.kista.store.kdbx.ReadLimits;

import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.stage.Stage;

import org.controlsfx.control.NotificationPane;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The composition root: every object of the desktop that lives as long as the program, wired by
/// hand.
final class AppContext {
    private static final System.Logger LOG = System.getLogger(AppContext.class.getName());

    private final Messages messages;
    private final Theme theme = new Theme();
    private final BackgroundTaskRunner tasks = new BackgroundTaskRunner(Platform::runLater);
    private final FailureWindow failures;
    private final Dialogs dialogs;
    private final Commands commands;
    private final MainWindow window;
    private final Screens screens;
    private final ShellController shell;
    private final WindowPlaceFile places;
    private final ViewMemory view;
    private final Runnable ended;

    /// @param stage the main window, not shown yet
    /// @param ended called once, when the window is closed and everything is saved
    AppContext(
            Stage stage,
            KistaFolders folders,
            FilePicker files,
            Messages messages,
            Runnable ended) {
        this.messages = messages;
        this.ended = ended;
        var clock = InstantSource.system();
        var pane = new NotificationPane();
        pane.setFocusTraversable(false);
        var notices = new PaneNotices(pane, messages);
        var settings = new LiveSettings(new SettingsFile(folders), tasks, notices, messages);
        messages.speak(locale(settings.now().language()));
        commands = new Commands(messages);
        var clipboard =
                new SecretClipboard(
                        new SystemClipboard(),
                        Ticker.ofToolkit(),
                        clock,
                        () -> settings.now().clipboardSeconds());
        failures = new FailureWindow(() -> stage, messages, clipboard::copyPlain);
        view = new ViewMemory(new ViewStateFile(folders));
        var shared =
                new Shared(
                        messages,
                        clock,
                        tasks,
                        commands,
                        notices,
                        new WindowConfirmations(() -> stage, messages),
                        files,
                        clipboard,
                        settings,
                        new RememberedExports(folders),
                        view,
                        new RunningVaults(folders));
        shell =
                new ShellController(
                        commands,
                        messages,
                        pane,
                        () -> new ClipboardStatus(clipboard, messages),
                        tasks.running(),
                        this::dropped);
        commands.on(Command.GO_TO_NOTICE, pane.showingProperty(), notices::focus);
        var recent = new RecentVaults(folders);
        var store = new KdbxVaultStore(() -> settings.now().backups(), ReadLimits.DEFAULT);
        var sessions =
                new NewSessions(
                        shared, store, KeyDerivationTuning::forOneSecond, folders, vaultFolder());
        places = new WindowPlaceFile(folders);
        var idle =
                new IdleLock(
                        clock, Ticker.ofToolkit(), () -> settings.now().lockMinutes(), this::lock);
        idle.minutesLeftProperty().subscribe(left -> shell.locksIn(left.intValue()));
        idle.watch(stage);
        MenuKeys.install(stage);
        screens =
                new Screens(
                        shared,
                        shell,
                        () ->
                                new WelcomeController(
                                        recent, tasks, this::openVault, commands, messages, clock),
                        sessions,
                        recent,
                        places.load().dividers(),
                        new Life(idle, commands, this::lock, this::toFront));
        dialogs = new Dialogs(stage, settings, messages);
        window =
                new MainWindow(
                        stage, underPalette(shell.root()), shell.titleProperty(), this::quit);
        stage.iconifiedProperty()
                .subscribe(
                        minimised -> {
                            if (minimised && settings.now().lockOnMinimise()) {
                                lock();
                            }
                        });
        handle(files);
        dress(settings);
    }

    /// For whatever nobody expected.
    FailureWindow failures() {
        return failures;
    }

    Commands commands() {
        return commands;
    }

    /// The work under way.
    ObservableList<TaskStatus> running() {
        return tasks.running();
    }

    Theme theme() {
        return theme;
    }

    /// Shows the window, with a vault to unlock or with the ones to choose from.
    void open(Optional<Path> vault) {
        vault.ifPresentOrElse(screens::openVault, screens::welcome);
        window.show(places.load());
    }

    private void handle(FilePicker files) {
        commands.on(Command.NEW_VAULT, screens::create);
        commands.on(
                Command.OPEN_VAULT,
                () ->
                        files.open(
                                        messages.text("welcome.open"),
                                        new FilePicker.Kind(messages.text("vault.kind"), "*.kdbx"))
                                .ifPresent(screens::openVault));
        commands.on(Command.SAMPLE_VAULT, screens::sample);
        commands.on(Command.PREFERENCES, dialogs::preferences);
        commands.on(Command.SHORTCUTS, dialogs::shortcuts);
        commands.on(Command.ABOUT, dialogs::about);
        commands.on(Command.QUIT, this::quit);
    }

    private void dress(LiveSettings settings) {
        settings.currentProperty()
                .subscribe(
                        now -> {
                            theme.appearanceProperty().set(appearance(now.theme()));
                            theme.fontSizeProperty().set(now.fontSize());
                            theme.accentProperty().set(now.accent());
                            theme.densityProperty().set(now.density());
                            speak(locale(now.language()));
                        });
        theme.install();
    }

    /// Lays a new palette over the frame; it answers its command from now on.
    private Parent underPalette(Parent frame) {
        var palette = new PaletteController(commands, messages);
        palette.handle();
        return palette.over(() -> frame).root();
    }

    /// Says everything anew, once the control that chose the language has done its work.
    private void speak(Locale locale) {
        if (!locale.getLanguage().equals(messages.locale().getLanguage())) {
            messages.speak(locale);
            Platform.runLater(
                    () -> {
                        commands.speak();
                        window.content(underPalette(shell.rebuild()));
                        screens.speak();
                        dialogs.speak();
                    });
        }
    }

    private static Locale locale(Settings.Language chosen) {
        return switch (chosen) {
            case SYSTEM -> Locale.getDefault();
            case ENGLISH -> Locale.ENGLISH;
            case GERMAN -> Locale.GERMAN;
        };
    }

    private static Appearance appearance(Settings.Theme chosen) {
        return switch (chosen) {
            case SYSTEM -> Appearance.SYSTEM;
            case LIGHT -> Appearance.LIGHT;
            case DARK -> Appearance.DARK;
        };
    }

    private static Path vaultFolder() {
        var home = Path.of(System.getProperty("user.home"));
        var documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    private void dropped(List<Path> files) {
        screens.dropped(files);
    }

    private void openVault(Path file) {
        screens.openVault(file);
    }

    private void lock() {
        screens.lock();
    }

    private void toFront() {
        window.toFront();
    }

    void quit() {
        screens.quit(this::end);
    }

    private void end() {
        try {
            places.save(window.place(screens.dividers()));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the window''s place was not remembered: {0}", e.getMessage());
        }
        view.save();
        window.close();
        tasks.close();
        ended.run();
    }
}
