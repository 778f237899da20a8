package dev.kista.service.settings;

import java.util.Map;

/// Where the window was, and how it was divided.
///
/// @param width 0 if it was never shown
/// @param dividers the position of each divider, from 0 to 1, by its name; a negative one is of a
///   pane that is folded away
public record WindowPlace(
        double x,
        double y,
        double width,
        double height,
        boolean maximized,
        Map<String, Double> dividers) {
    public static final WindowPlace NONE = new WindowPlace(0, 0, 0, 0, false, Map.of());

    public WindowPlace {
        dividers = Map.copyOf(dividers);
    }

    public boolean isKnown() {
        return width > 0 && height > 0;
    }
}
