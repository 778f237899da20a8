/// Whether a window can be opened here, found out before the toolkit tries: once it has failed, it
/// has printed a stack trace and cannot be started again in the same process.
@NullMarked
package dev.kista.desktop.display;

import org.jspecify.annotations.NullMarked;
