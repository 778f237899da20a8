/// What is selected in the table, one secret or several, to be read and edited on the right.
///
/// There is no button that saves: what was typed counts when the field is left, on Ctrl+Enter, when
/// another secret is selected, and before the vault is locked. Each finished change is one edit, so
/// each can be undone. Escape takes back what was typed.
@NullMarked
package dev.kista.desktop.detail;

import org.jspecify.annotations.NullMarked;
