/// The locked vault: its name, one field, and what can go wrong with it.
@NullMarked
package dev.kista.desktop.unlock;

import org.jspecify.annotations.NullMarked;
