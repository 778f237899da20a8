package dev.kista.desktop.shortcuts;

/// What keys do.
///
/// @param keys as they are shown to people
record Shortcut(String words, String keys) {}
