/// The health of the vault: what would go wrong, why, and how to mend it.
///
/// It is looked through anew, away from the FX thread, when the page is opened and after every edit
/// while it is open. Every remedy is one edit, so every remedy can be undone.
@NullMarked
package dev.kista.desktop.health;

import org.jspecify.annotations.NullMarked;
