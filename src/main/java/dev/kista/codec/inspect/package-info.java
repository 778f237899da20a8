/// What `docker inspect` prints.
@NullMarked
package dev.kista.codec.inspect;

import org.jspecify.annotations.NullMarked;
