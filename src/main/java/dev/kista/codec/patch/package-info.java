/// Changing a text in place: what every format's patcher answers with.
///
/// A patcher never writes a document out again. It says which stretches of the text change
/// ([dev.kista.codec.patch.TextEdit]); everything else stays as it is, byte for byte. What comes
/// back is the new text with the difference to the old one, or the reasons for leaving it alone
/// ([dev.kista.codec.patch.Patched]). The difference exists twice: as it is, and with `••••••••` in
/// the place of every value, for a screen or a terminal.
@NullMarked
package dev.kista.codec.patch;

import org.jspecify.annotations.NullMarked;
