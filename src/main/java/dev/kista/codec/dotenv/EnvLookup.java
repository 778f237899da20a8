package dev.kista.codec.dotenv;

import java.util.Optional;

/// Where `${NAME}` and a name without a value are looked up beside the file itself. Never the
/// process's own environment, unless somebody passes it in.
@FunctionalInterface
public interface EnvLookup {
    /// Knows nothing.
    EnvLookup NONE = name -> Optional.empty();

    Optional<String> value(String name);
}
