/// The user's preferences: in effect as soon as they are changed, and kept.
@NullMarked
package dev.kista.desktop.preferences;

import org.jspecify.annotations.NullMarked;
