/// What the platform tells about the user's session: the screen is locked, the machine goes to
/// sleep.
@NullMarked
package dev.kista.desktop.session;

import org.jspecify.annotations.NullMarked;
