/// The tour: plays the main job with the real window, and leaves a picture of every step.
///
/// It is what the desktop does where there is no display, and what the README's pictures are made
/// with. It presses the buttons and fills the fields that a user would; only the platform's file
/// windows, which nobody could answer, are answered for it.
@NullMarked
package dev.kista.desktop.tour;

import org.jspecify.annotations.NullMarked;
