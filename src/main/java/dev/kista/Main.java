package dev.kista;

import dev.kista.cli.Cli;
import dev.kista.cli.Shell;
import dev.kista.cli.TerminalPrompt;
import dev.kista.desktop.Desktop;
import dev.kista.service.settings.KistaFolders;
import dev.kista.service.settings.SettingsFile;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.KeyDerivationTuning;
import dev.kista.store.kdbx.ReadLimits;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;

/// Starts Kista: a verb runs a command, anything else opens the window. A command loads nothing of
/// the desktop.
public final class Main {
    public static void main(String[] arguments) throws IOException {
        var rehearsal = System.getProperty("kista.rehearsal");
        if (rehearsal != null) {
            Rehearsal.main(new String[] {rehearsal});
            return;
        }
        ProcessHardening.apply();
        if (arguments.length > 0 && !namesVault(arguments)) {
            System.exit(cli().run(arguments));
        }
        System.exit(Desktop.open(Arrays.stream(arguments).findFirst().map(Path::of)));
    }

    /// Whether the only argument is a file that is there, or would be called a vault if it were. A
    /// mistyped verb is neither, and is wrong usage of the command.
    private static boolean namesVault(String[] arguments) {
        return arguments.length == 1
                && !Cli.isCommand(arguments[0])
                && (arguments[0].endsWith(".kdbx") || new File(arguments[0]).exists());
    }

    private static Cli cli() {
        var shell =
                new Shell(
                        System.in,
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                        System.err,
                        new TerminalPrompt(),
                        terminal("kista.in.terminal"),
                        terminal("kista.out.terminal"),
                        System::getenv);
        return new Cli(
                shell,
                new KdbxVaultStore(Main::backups, ReadLimits.DEFAULT),
                KeyDerivationTuning::forOneSecond,
                InstantSource.system());
    }

    /// What the launcher's script saw. Other launchers do not look; then it is both streams or
    /// none.
    private static boolean terminal(String property) {
        var seen = System.getProperty(property);
        return seen == null ? System.console() != null : Boolean.parseBoolean(seen);
    }

    /// As the preferences say, which only a save needs to know.
    private static int backups() {
        return new SettingsFile(KistaFolders.ofThisMachine()).load().backups();
    }
}
