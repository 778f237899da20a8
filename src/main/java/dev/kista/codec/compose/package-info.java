/// Compose files: what their `environment:` gives a container, and blocks to put there.
///
/// Scalars are never taken typed: Compose has typing rules of its own, so the text and the style of
/// each scalar are read and those rules are applied here.
@NullMarked
package dev.kista.codec.compose;

import org.jspecify.annotations.NullMarked;
