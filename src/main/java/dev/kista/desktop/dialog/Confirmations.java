package dev.kista.desktop.dialog;

/// Asks the user before something that matters. FX thread only.
public interface Confirmations {
    /// Asks, and returns at once; the chosen answer's action runs when the user has chosen.
    void ask(Question question);
}
