package dev.kista.cli;

import dev.kista.model.Messages;
import dev.kista.store.KeyDerivationCost;
import dev.kista.store.VaultStore;

import java.time.InstantSource;
import java.util.function.Supplier;

/// What every command works with.
///
/// @param cost finds the cost of a new key; may measure the machine for a second
record CliContext(
        Shell shell,
        VaultStore store,
        Supplier<KeyDerivationCost> cost,
        InstantSource clock,
        Messages messages) {
    Report report() {
        return new Report(shell.err(), messages);
    }

    Output output() {
        return new Output(shell.out(), report(), messages);
    }

    CliFailure refused(String key, Object... arguments) {
        return CliFailure.refused(messages.text(key, arguments));
    }

    CliFailure usage(String key, Object... arguments) {
        return CliFailure.usage(messages.text(key, arguments));
    }
}
