/// Changes the variables of a Compose file in place.
///
/// The file is never written out again. A parser gives the places of its parts, a patch replaces or
/// inserts stretches of the text, and the result is proven before anybody sees it: every byte
/// outside the edits is the same, a parser reports the same events but for the edited ones, and
/// each service has exactly the variables that it should have. Where one of that fails, or where
/// the file holds something whose meaning is not known, there is a refusal that names the place.
///
/// The parser is snakeyaml-engine, at the level of its events: there an alias is an alias with a
/// place of its own, and scalars keep their text, whatever type a reader would give them. A library
/// that keeps formatting (OpenRewrite) does the job too, at fifteen megabytes and thirty jars
/// without module descriptors.
@NullMarked
package dev.kista.codec.compose.patch;

import org.jspecify.annotations.NullMarked;
