/// The unlocked vault as the screens see it.
///
/// Tree, table, detail and snippet know nothing of each other. What one of them selects, filters or
/// changes, the others hear from the one [dev.kista.desktop.open.OpenVault] that all of them hold.
@NullMarked
package dev.kista.desktop.open;

import org.jspecify.annotations.NullMarked;
