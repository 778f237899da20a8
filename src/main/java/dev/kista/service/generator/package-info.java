/// New values that nobody can guess: characters, words, hexadecimal, base64, UUIDs.
///
/// Randomness comes from [java.security.SecureRandom] alone, and what is made goes straight into a
/// [dev.kista.model.SecretValue]. How hard a value is to guess is counted, not estimated: every
/// value that a recipe can make is equally likely, so its bits are the logarithm of their number.
@NullMarked
package dev.kista.service.generator;

import org.jspecify.annotations.NullMarked;
