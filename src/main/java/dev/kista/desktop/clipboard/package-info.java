/// Everything that Kista puts on the clipboard goes through here.
///
/// [dev.kista.desktop.clipboard.SecretClipboard] asks clipboard managers not to record, counts
/// down, and clears, but only what is still its own: a text that the user copied elsewhere
/// meanwhile stays. What "its own" means is decided by a keyed hash, so that no second copy of the
/// secret waits in memory.
@NullMarked
package dev.kista.desktop.clipboard;

import org.jspecify.annotations.NullMarked;
