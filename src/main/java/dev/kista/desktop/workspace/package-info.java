/// The screen of an unlocked vault: it puts tree, table, detail and snippet beside each other and
/// knows what they show only through the open vault.
@NullMarked
package dev.kista.desktop.workspace;

import org.jspecify.annotations.NullMarked;
