package dev.kista.desktop.theme;

/// What the user chose: light, dark, or whatever the system says.
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
