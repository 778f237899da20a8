/// One JSON object (RFC 8259), key to plain value, keys exactly as they are.
@NullMarked
package dev.kista.codec.json;

import org.jspecify.annotations.NullMarked;
