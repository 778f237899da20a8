/// Recognises a text, reads any format into secrets, writes secrets to any format.
@NullMarked
package dev.kista.codec.exchange;

import org.jspecify.annotations.NullMarked;
