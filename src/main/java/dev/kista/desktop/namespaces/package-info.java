/// The tree on the left: the vault, its namespaces, the trash.
///
/// The tree is made anew from every snapshot of the vault and laid over the one that is shown, so
/// that what is unfolded stays so.
@NullMarked
package dev.kista.desktop.namespaces;

import org.jspecify.annotations.NullMarked;
