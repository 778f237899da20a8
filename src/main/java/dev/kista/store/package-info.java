/// The local encrypted store: opens a vault file and saves it without ever losing anything.
///
/// Knows the model and nothing above it. `kdbx` holds the file format.
@NullMarked
package dev.kista.store;

import org.jspecify.annotations.NullMarked;
