/// The preview of an import: what each source holds, what taking it would change, and the choice.
///
/// Sources are read and planned away from the FX thread; of several plans for one source the latest
/// wins. The text of a source is kept only while its preview is open, because another format or a
/// fix reads it again, and is wiped afterwards. Nothing reaches the vault before the user confirms,
/// and then everything at once, as one edit that one undo takes back.
@NullMarked
package dev.kista.desktop.importing;

import org.jspecify.annotations.NullMarked;
