/// What there is: vaults, namespaces, secrets, and the edits that turn one snapshot of a vault into
/// the next.
///
/// Everything here is an immutable value except [dev.kista.model.SecretValue], whose bytes lie
/// outside the Java heap and can be wiped. A [dev.kista.model.Vault] is a whole snapshot; nobody
/// changes one, everybody replaces it. That makes undo a matter of keeping the earlier snapshot and
/// lets a save run on another thread while the user goes on editing.
///
/// Knows no other package of Kista, no JavaFX and no file.
@NullMarked
package dev.kista.model;

import org.jspecify.annotations.NullMarked;
