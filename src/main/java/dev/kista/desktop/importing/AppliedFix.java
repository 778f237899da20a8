package dev.kista.desktop.importing;

import dev.kista.codec.Fix;

/// A fix that the user took, for a line of the source.
///
/// @param key exactly as the source has it
record AppliedFix(String key, Fix fix) {}
