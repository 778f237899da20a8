package dev.kista.desktop.theme;

import javafx.scene.text.Font;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/// The two font families that the screens use, out of those that are installed. JavaFX's CSS takes
/// one family and no list to fall back on, so the choice is made here.
///
/// @param text for words
/// @param mono for keys and values
record Fonts(String text, String mono) {
    /// Drawn for screens, on most machines of the kind they are made for.
    private static final List<String> TEXT =
            List.of("Inter", "Segoe UI", "SF Pro Text", "Cantarell", "Ubuntu", "Noto Sans");

    private static final List<String> MONO =
            List.of(
                    "JetBrains Mono",
                    "Cascadia Mono",
                    "SF Mono",
                    "Menlo",
                    "Consolas",
                    "Ubuntu Mono",
                    "Noto Sans Mono",
                    "DejaVu Sans Mono",
                    "Liberation Mono");

    static Fonts installed() {
        return of(Font.getFamilies());
    }

    static Fonts of(Collection<String> families) {
        var installed = new HashSet<>(families);
        return new Fonts(
                first(TEXT, installed, Font.getDefault().getFamily()),
                first(MONO, installed, "Monospaced"));
    }

    private static String first(List<String> wanted, HashSet<String> installed, String otherwise) {
        return wanted.stream().filter(installed::contains).findFirst().orElse(otherwise);
    }
}
