/// Controls that AtlantaFX, ControlsFX and JavaFX do not have.
///
/// [dev.kista.desktop.control.SecretField] and [dev.kista.desktop.control.SecretArea] take the
/// place of JavaFX's password field, which keeps its content as Strings: cleared, it was found to
/// leave 9 full copies and 82 beginnings of the password in memory. Here the text lies outside the
/// heap and is filled with zeros when it goes. Only while a value is revealed does it become a
/// String, because it cannot be drawn otherwise; it is drawn in a `TextFlow`, since JavaFX keeps
/// the text of plain `Text` nodes in a cache of layouts.
@NullMarked
package dev.kista.desktop.control;

import org.jspecify.annotations.NullMarked;
