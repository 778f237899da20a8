/// What Kista remembers between two starts: preferences and which vaults were open. Never a secret.
@NullMarked
package dev.kista.service.settings;

import org.jspecify.annotations.NullMarked;
