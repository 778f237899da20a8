package dev.kista.desktop.display;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Looks for a display. Windows and macOS always have one; on Linux, JavaFX needs an X server (or
/// XWayland) and GTK 3, and for drawing off-screen FreeType, fontconfig and at least one font.
public final class DisplayProbe {
    private static final List<String> TO_DRAW = List.of("libfreetype.so.6", "libfontconfig.so.1");
    private static final List<String> TO_SHOW = List.of("libX11.so.6", "libgtk-3.so.0");

    private final UnaryOperator<@Nullable String> environment;
    private final String system;
    private final Libraries libraries;

    public static DisplayProbe ofThisMachine() {
        return new DisplayProbe(
                System::getenv, System.getProperty("os.name", ""), new NativeLibraries());
    }

    DisplayProbe(UnaryOperator<@Nullable String> environment, String system, Libraries libraries) {
        this.environment = environment;
        this.system = system.toLowerCase(Locale.ROOT);
        this.libraries = libraries;
    }

    /// Never throws.
    public Display look() {
        if (!system.startsWith("linux")) {
            return new Display.Present();
        }
        var absent = libraries.absent(TO_DRAW);
        if (!absent.isEmpty()) {
            return new Display.Impossible("libraries", List.of(String.join(", ", absent)));
        }
        if (!libraries.hasFonts()) {
            return new Display.Impossible("fonts", List.of());
        }
        return lookForScreen();
    }

    private Display lookForScreen() {
        var x11 = variable("DISPLAY");
        if (x11.isEmpty()) {
            return variable("WAYLAND_DISPLAY").isEmpty()
                    ? new Display.Missing("none", List.of())
                    : new Display.Missing("wayland", List.of());
        }
        var absent = libraries.absent(TO_SHOW);
        if (!absent.isEmpty()) {
            return new Display.Missing("libraries", List.of(String.join(", ", absent)));
        }
        return libraries.opensDisplay()
                ? new Display.Present()
                : new Display.Missing("refused", List.of(x11));
    }

    private String variable(String name) {
        var value = environment.apply(name);
        return value == null ? "" : value.strip();
    }

    /// What the machine has.
    interface Libraries {
        /// Those of the given libraries that cannot be loaded.
        List<String> absent(List<String> names);

        boolean hasFonts();

        /// Whether the X server that the environment names lets us in.
        boolean opensDisplay();
    }
}
