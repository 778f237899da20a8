package dev.kista.desktop;

import dev.kista.desktop.action.Commands;
import dev.kista.desktop.clipboard.FakeClipboard;
import dev.kista.desktop.clipboard.SecretClipboard;
import dev.kista.desktop.dialog.RecordingNotices;
import dev.kista.desktop.dialog.ScriptedConfirmations;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.mvc.InlineTaskRunner;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.preferences.LiveSettings;
import dev.kista.model.Messages;
import dev.kista.service.settings.KistaFolders;
import dev.kista.service.settings.RememberedExports;
import dev.kista.service.settings.RunningVaults;
import dev.kista.service.settings.SettingsFile;
import dev.kista.service.settings.ViewStateFile;

import javafx.util.Subscription;

import java.nio.file.Path;
import java.util.Locale;

/// What every screen is made with, for tests of the parts that put screens together: nothing of it
/// reaches beyond a folder of the test's own.
final class SharedParts {
    final InlineTaskRunner tasks = new InlineTaskRunner();
    final RecordingNotices notices = new RecordingNotices();
    final ScriptedConfirmations confirmations = new ScriptedConfirmations();
    final Messages messages = Messages.in(Locale.ENGLISH);
    final KistaFolders folders;
    final Shared shared;

    SharedParts(Path folder) {
        folders = new KistaFolders(folder);
        shared =
                new Shared(
                        messages,
                        () -> SampleVault.START,
                        tasks,
                        new Commands(messages),
                        notices,
                        confirmations,
                        new ScriptedFilePicker(),
                        new SecretClipboard(
                                new FakeClipboard(),
                                tick -> Subscription.EMPTY,
                                () -> SampleVault.START,
                                () -> 20),
                        new LiveSettings(new SettingsFile(folders), tasks, notices, messages),
                        new RememberedExports(folders),
                        new ViewMemory(new ViewStateFile(folders)),
                        new RunningVaults(folders));
    }
}
