/// A vault to try Kista with. Nothing in it is real.
@NullMarked
package dev.kista.service.sample;

import org.jspecify.annotations.NullMarked;
