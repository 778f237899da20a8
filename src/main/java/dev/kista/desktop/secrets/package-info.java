/// The table of secrets in the middle, with its search field and the form for a new secret.
///
/// The table holds ids and what may be seen of a secret, never a value. One row at a time shows its
/// value, read from the vault at that moment, and hides it on any other selection and after half a
/// minute. Rows are made, sorted and filtered as plain lists, beside the FX thread where there are
/// many, and the table is handed the result as a whole.
@NullMarked
package dev.kista.desktop.secrets;

import org.jspecify.annotations.NullMarked;
