/// What a value claims to be, checked byte by byte: no parser gets to keep a copy of it.
@NullMarked
package dev.kista.service.value;

import org.jspecify.annotations.NullMarked;
