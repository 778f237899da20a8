package dev.kista.service.settings;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Where Kista keeps what it remembers on this machine.
///
/// The system property `kista.config` names another place, for tests and for a stick. Otherwise:
/// `%APPDATA%\Kista` on Windows, `~/Library/Application Support/Kista` on macOS, and elsewhere
/// `$XDG_CONFIG_HOME/kista`, or `~/.config/kista` where that is unset or not absolute (XDG Base
/// Directory Specification).
///
/// @param config the folder for preferences; it may not exist yet
public record KistaFolders(Path config) {
    public static KistaFolders ofThisMachine() {
        return of(System::getenv, System::getProperty);
    }

    static KistaFolders of(
            UnaryOperator<@Nullable String> environment, UnaryOperator<@Nullable String> property) {
        var chosen = property.apply("kista.config");
        if (chosen != null && !chosen.isBlank()) {
            return new KistaFolders(Path.of(chosen));
        }
        var home = Path.of(String.valueOf(property.apply("user.home")));
        var system = String.valueOf(property.apply("os.name")).toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            var roaming = environment.apply("APPDATA");
            var base = roaming == null ? home.resolve("AppData", "Roaming") : Path.of(roaming);
            return new KistaFolders(base.resolve("Kista"));
        }
        if (system.startsWith("mac")) {
            return new KistaFolders(home.resolve("Library", "Application Support", "Kista"));
        }
        var xdg = environment.apply("XDG_CONFIG_HOME");
        var absolute = xdg != null && Path.of(xdg).isAbsolute();
        return new KistaFolders(
                (absolute ? Path.of(xdg) : home.resolve(".config")).resolve("kista"));
    }
}
