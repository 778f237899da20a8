/// Writing files that hold secrets or preferences: whole or not at all, for the owner's eyes only.
@NullMarked
package dev.kista.service.files;

import org.jspecify.annotations.NullMarked;
