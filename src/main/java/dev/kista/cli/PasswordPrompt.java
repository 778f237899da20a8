package dev.kista.cli;

import java.util.Optional;

/// Asks a person for a secret without showing what is typed.
@FunctionalInterface
public interface PasswordPrompt {
    /// @return what was typed, which the caller wipes; empty if there is nobody to ask, or if they
    ///   gave up
    Optional<char[]> ask(String question);
}
