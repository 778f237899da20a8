package dev.kista.desktop;

import dev.kista.desktop.action.Commands;
import dev.kista.desktop.clipboard.SecretClipboard;
import dev.kista.desktop.dialog.Confirmations;
import dev.kista.desktop.dialog.FilePicker;
import dev.kista.desktop.dialog.Notices;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.preferences.LiveSettings;
import dev.kista.model.Messages;
import dev.kista.service.settings.RememberedExports;
import dev.kista.service.settings.RunningVaults;

import java.time.InstantSource;

/// What every screen is made with, for as long as the program runs.
record Shared(
        Messages messages,
        InstantSource clock,
        TaskRunner tasks,
        Commands commands,
        Notices notices,
        Confirmations confirmations,
        FilePicker files,
        SecretClipboard clipboard,
        LiveSettings settings,
        RememberedExports exports,
        ViewMemory view,
        RunningVaults running) {}
