package dev.kista.desktop.welcome;

import java.nio.file.Path;

/// A recent vault in words.
///
/// @param place the folder, with `~` for the home folder
/// @param opened how long ago
/// @param there whether the file is still where it was
record VaultCard(Path file, String name, String place, String opened, boolean there) {}
