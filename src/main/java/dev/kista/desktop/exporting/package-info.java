/// Saving a namespace's secrets to a file: the questions before, the writing, the notice after.
///
/// There is no screen of its own yet: the snippet pane shows what will be written. What is plain
/// text is asked about first, and so is a file that git would pick up.
@NullMarked
package dev.kista.desktop.exporting;

import org.jspecify.annotations.NullMarked;
