/// The screen before any vault is chosen.
@NullMarked
package dev.kista.desktop.welcome;

import org.jspecify.annotations.NullMarked;
