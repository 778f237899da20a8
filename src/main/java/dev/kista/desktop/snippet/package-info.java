/// The text that the selected namespace becomes in a chosen format, live, to look at, copy or save.
///
/// What is on the screen is written masked; only while the user reveals it does the pane hold
/// values. Copying and saving write anew, so neither depends on what is shown. A text of many
/// secrets is made away from the FX thread, and of several under way the latest wins.
@NullMarked
package dev.kista.desktop.snippet;

import org.jspecify.annotations.NullMarked;
