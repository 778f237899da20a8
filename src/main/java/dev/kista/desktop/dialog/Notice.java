package dev.kista.desktop.dialog;

import java.util.Optional;

/// One thing to tell.
///
/// @param text a whole sentence, with names but never with a value
/// @param action what can be done about it, such as "Undo"
public record Notice(Kind kind, String text, Optional<Action> action) {
    /// How much it matters, which decides how long it stays.
    public enum Kind {
        INFO,
        WARNING,
        /// Something that the user decides. Stays until it is answered or closed, and comes back
        /// after what was told meanwhile.
        ASKING,
        FAILURE
    }

    /// A button of the notice.
    public record Action(String text, Runnable run) {}
}
