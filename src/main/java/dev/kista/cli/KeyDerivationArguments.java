package dev.kista.cli;

import dev.kista.store.KeyDerivationCost;
import dev.kista.store.KeyDerivationTuning;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.Objects;

/// How costly the key is to derive, for commands that make one.
final class KeyDerivationArguments {
    private static final int MIB = 1024;

    /// The derivations that Kista writes.
    enum Kdf {
        ARGON2ID
    }

    @Option(names = "--kdf", paramLabel = "NAME", descriptionKey = "cli.help.kdf")
    private @Nullable Kdf kdf;

    @Option(names = "--memory", paramLabel = "MIB", descriptionKey = "cli.help.memory")
    private @Nullable Integer memory;

    @Option(names = "--passes", paramLabel = "N", descriptionKey = "cli.help.passes")
    private @Nullable Integer passes;

    @Option(names = "--lanes", paramLabel = "N", descriptionKey = "cli.help.lanes")
    private @Nullable Integer lanes;

    @Option(names = "--tune", descriptionKey = "cli.help.tune")
    private boolean tune;

    /// Refuses what makes no sense, before anybody is asked for a password.
    void check(CliContext context) throws CliFailure {
        if (tune && passes != null) {
            throw context.usage("cli.kdf.tune-passes");
        }
        if (memory != null && (memory < 1 || memory > Integer.MAX_VALUE / MIB)) {
            throw context.usage("cli.kdf.memory");
        }
        if (isGiven()) {
            var chosen = chosen();
            var least = KeyDerivationCost.FLOOR;
            if (!chosen.isStrong()) {
                throw context.usage("cli.kdf.weak", least.memoryKiB() / MIB, least.passes());
            }
            if (!chosen.isBearable()) {
                throw context.usage("cli.kdf.costly", KeyDerivationCost.MOST_LANES);
            }
        }
    }

    /// What the options ask for. Blocking for about a second where the machine has to be measured.
    KeyDerivationCost cost() {
        return tune ? KeyDerivationTuning.forOneSecond(chosen()) : chosen();
    }

    boolean isGiven() {
        return kdf != null || memory != null || passes != null || lanes != null || tune;
    }

    private KeyDerivationCost chosen() {
        var floor = KeyDerivationCost.FLOOR;
        return new KeyDerivationCost(
                memory == null ? floor.memoryKiB() : memory * MIB,
                Objects.requireNonNullElse(passes, floor.passes()),
                Objects.requireNonNullElse(lanes, floor.lanes()));
    }
}
