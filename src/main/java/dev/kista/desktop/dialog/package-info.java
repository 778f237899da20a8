/// How the desktop tells and asks: notices that pass, questions that wait, files to choose.
///
/// Each is a port with one implementation for a real window, so that a test of a screen answers in
/// the user's place. No text given to any of them holds a secret value.
@NullMarked
package dev.kista.desktop.dialog;

import org.jspecify.annotations.NullMarked;
