/// The overview of the shortcuts, made from the commands that have one.
@NullMarked
package dev.kista.desktop.shortcuts;

import org.jspecify.annotations.NullMarked;
