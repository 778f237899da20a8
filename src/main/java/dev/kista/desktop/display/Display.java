package dev.kista.desktop.display;

import java.util.List;

/// What a window could be opened on.
public sealed interface Display {
    /// There is one.
    record Present() implements Display {}

    /// There is none, but a window can be drawn off-screen.
    ///
    /// @param reason code of the message `display.missing.<reason>`
    record Missing(String reason, List<String> details) implements Display {
        public Missing {
            details = List.copyOf(details);
        }
    }

    /// Not even that: something that JavaFX needs is not installed.
    ///
    /// @param reason code of the message `display.impossible.<reason>`
    record Impossible(String reason, List<String> details) implements Display {
        public Impossible {
            details = List.copyOf(details);
        }
    }
}
