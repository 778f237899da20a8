/// Times and places as people say them.
@NullMarked
package dev.kista.desktop.words;

import org.jspecify.annotations.NullMarked;
