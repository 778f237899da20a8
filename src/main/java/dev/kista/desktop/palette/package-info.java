/// The command palette: every command by a few letters of its name.
///
/// It lies over the whole window, takes the focus while it is there and gives it back before it
/// does what was chosen, so that a command finds the screen as the user left it.
@NullMarked
package dev.kista.desktop.palette;

import org.jspecify.annotations.NullMarked;
