/// What all triads share: the view's life, and work that must not run on the FX thread.
@NullMarked
package dev.kista.desktop.mvc;

import org.jspecify.annotations.NullMarked;
