/// Bringing together the open vault and another copy of it: its own file after somebody else
/// changed that, the copy that a synchroniser left, or any file. What would change is shown first.
@NullMarked
package dev.kista.desktop.merging;

import org.jspecify.annotations.NullMarked;
