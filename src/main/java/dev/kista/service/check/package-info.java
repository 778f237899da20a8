/// Looks a whole vault over and says what is odd about it, changing nothing.
@NullMarked
package dev.kista.service.check;

import org.jspecify.annotations.NullMarked;
