package dev.kista.desktop.palette;

import dev.kista.desktop.action.Command;

/// A command as the palette lists it.
///
/// @param menu the title of the menu that it is in
/// @param keys as they are shown to people; empty if it has none
/// @param possible whether it can be done at the moment
record PaletteEntry(
        Command command,
        String words,
        String menu,
        String keys,
        boolean possible,
        PaletteMatch match) {}
