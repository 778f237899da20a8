/// What would go wrong with the secrets of a vault, before it does. Findings name keys and places,
/// never values.
@NullMarked
package dev.kista.service.health;

import org.jspecify.annotations.NullMarked;
