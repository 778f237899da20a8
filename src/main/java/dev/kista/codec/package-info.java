/// The shared codec: how secrets are written down, and what a reader of that writing really gets.
///
/// This package holds what every format speaks of: [dev.kista.codec.Variable],
/// [dev.kista.codec.PlainSecret], [dev.kista.codec.Problem], [dev.kista.codec.Dialect],
/// [dev.kista.codec.Format]. Each format has a package below and none knows another. `exchange`
/// ties them together: it recognises a text, reads any format into secrets and writes secrets to
/// any.
///
/// Usable as a library: no JavaFX, no file, no network; text in, text and problems out. A reader
/// never throws for bad text. Values are text here, because every format is text; they are meant to
/// be turned into [dev.kista.model.SecretValue]s at once and not to be kept. Nothing here puts a
/// value into a `toString` or a problem.
@NullMarked
package dev.kista.codec;

import org.jspecify.annotations.NullMarked;
