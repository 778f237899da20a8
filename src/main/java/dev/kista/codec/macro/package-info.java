/// The macro form, `SECRET_<KEY>={{ "<value>" | base64encode }}`.
///
/// Kestra's older documentation shows it and its examples repository uses it, but nothing renders a
/// variable's value, so real Kestra (0.16 to 2.0) cannot decode it. Strings follow Pebble, the
/// template language it is written in: either kind of quotes, and a backslash that escapes nothing
/// but that quote.
@NullMarked
package dev.kista.codec.macro;

import org.jspecify.annotations.NullMarked;
