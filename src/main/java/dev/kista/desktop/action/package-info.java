/// What a user can do, independent of where: menu bar, tool bar, context menu, tooltip and shortcut
/// are all made from the one enum [dev.kista.desktop.action.Command].
///
/// A screen part says what a command does while that part is shown
/// ([dev.kista.desktop.action.Commands#on]); a command that nobody handles is greyed out
/// everywhere.
@NullMarked
package dev.kista.desktop.action;

import org.jspecify.annotations.NullMarked;
