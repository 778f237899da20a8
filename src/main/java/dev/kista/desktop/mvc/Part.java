package dev.kista.desktop.mvc;

import javafx.scene.Parent;

/// A part of the screen, as the one that holds it sees it. Every Controller is one.
public interface Part {
    /// The part's node; always the same one.
    Parent root();
}
