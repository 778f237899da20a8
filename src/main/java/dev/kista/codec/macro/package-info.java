/// The macro form, `SECRET_<KEY>={{ "<value>" | base64encode }}`.
///
/// Kestra's older documentation and its repository of examples show it. No version of Kestra
/// renders the values of variables, so none finds such a secret; Kista reads the form, and writes
/// it with a note that says so.
@NullMarked
package dev.kista.codec.macro;

import org.jspecify.annotations.NullMarked;
