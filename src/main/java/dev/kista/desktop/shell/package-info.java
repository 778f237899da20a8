/// The frame of the main window: menu bar, tool bar, the place where the screens appear, status
/// bar, and the lock that closes after idle time.
@NullMarked
package dev.kista.desktop.shell;

import org.jspecify.annotations.NullMarked;
