/// Two versions of a secret side by side: what changed from one to the other, and a way back.
///
/// A value is masked until the user asks to see it, and then only the lines that changed are shown.
/// No row holds a value: it holds places in it, and the text is read from the vault while a row is
/// drawn.
@NullMarked
package dev.kista.desktop.history;

import org.jspecify.annotations.NullMarked;
