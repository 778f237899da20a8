package dev.kista;

import dev.kista.cli.Cli;
import dev.kista.cli.Shell;
import dev.kista.cli.TerminalPrompt;
import dev.kista.desktop.Desktop;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.KeyDerivationCost;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;

/// Starts Kista: a verb runs a command, anything else opens the window. A command loads nothing of
/// the desktop.
public final class Main {
    public static void main(String[] arguments) {
        ProcessHardening.apply();
        if (arguments.length > 0 && Cli.isCommand(arguments[0])) {
            System.exit(cli().run(arguments));
        }
        System.exit(Desktop.open(Arrays.stream(arguments).findFirst().map(Path::of)));
    }

    private static Cli cli() {
        var shell =
                new Shell(
                        System.in,
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                        System.err,
                        new TerminalPrompt(),
                        Boolean.getBoolean("kista.in.terminal"),
                        Boolean.getBoolean("kista.out.terminal"),
                        System::getenv);
        return new Cli(
                shell, new KdbxVaultStore(), KeyDerivationCost.FLOOR, InstantSource.system());
    }
}
