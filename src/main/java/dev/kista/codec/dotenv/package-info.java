/// Plain env files, as five consumers read them.
///
/// There is no standard for `.env`: Docker Compose, `docker run`, npm's dotenv, python-dotenv and a
/// shell each read the same bytes differently. Each has a grammar of its own here, which gives what
/// the real program gives, or the same refusal. What was read keeps every character of the file, so
/// that it can be written back unchanged or with one value changed.
@NullMarked
package dev.kista.codec.dotenv;

import org.jspecify.annotations.NullMarked;
