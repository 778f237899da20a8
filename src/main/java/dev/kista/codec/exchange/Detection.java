package dev.kista.codec.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;

/// What a text most likely is.
///
/// @param confidence from 0 (a guess) to 1 (nothing else reads it)
/// @param reason code of the message `detection.<reason>` that says why
public record Detection(Format format, Dialect dialect, double confidence, String reason) {}
