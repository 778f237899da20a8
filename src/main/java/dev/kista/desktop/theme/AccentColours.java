package dev.kista.desktop.theme;

import dev.kista.service.settings.Settings.Accent;

/// What stands in for the accent of the theme: four shades, in light and in dark. The shades keep
/// the contrast that WCAG AA asks for, which a test measures.
///
/// @param text on the background
/// @param emphasis behind white text, and the ring around what has the focus
/// @param muted behind selected text
/// @param subtle behind selected rows
record AccentColours(String text, String emphasis, String muted, String subtle) {
    static AccentColours of(Accent accent, boolean dark) {
        return switch (accent) {
            case BLUE ->
                    dark
                            ? shades("#58a6ff", "#1f6feb", "56,139,253", 0.4, 0.15)
                            : shades("#0969da", "#0969da", "84,174,255", 0.4, 0.15);
            case TEAL ->
                    dark
                            ? shades("#39c5cf", "#0f766e", "57,197,207", 0.4, 0.15)
                            : shades("#0f766e", "#0f766e", "13,148,136", 0.35, 0.12);
            case PURPLE ->
                    dark
                            ? shades("#bc8cff", "#8957e5", "163,113,247", 0.4, 0.15)
                            : shades("#8250df", "#8250df", "194,151,255", 0.4, 0.18);
            case ORANGE ->
                    dark
                            ? shades("#f0883e", "#bd4b00", "219,109,40", 0.4, 0.15)
                            : shades("#bc4c00", "#bc4c00", "251,143,68", 0.4, 0.15);
        };
    }

    private static AccentColours shades(
            String text, String emphasis, String rgb, double muted, double subtle) {
        return new AccentColours(
                text,
                emphasis,
                "rgba(" + rgb + "," + muted + ")",
                "rgba(" + rgb + "," + subtle + ")");
    }

    /// The declarations for the root of a scene.
    String css() {
        return """
        -color-accent-fg: %s; -color-accent-emphasis: %s; \
        -color-accent-muted: %s; -color-accent-subtle: %s;\
        """
                .formatted(text, emphasis, muted, subtle);
    }
}
