package dev.kista.store;

import dev.kista.store.kdbx.ReadLimits;

/// How hard it is to try one master password: the parameters of Argon2id.
///
/// @param memoryKiB memory in KiB
/// @param passes how often the memory is gone over
/// @param lanes how many threads may share the work
public record KeyDerivationCost(int memoryKiB, int passes, int lanes) {
    /// The least a new vault gets: 64 MiB, 3 passes, 4 lanes.
    public static final KeyDerivationCost FLOOR = new KeyDerivationCost(64 * 1024, 3, 4);

    /// More than any machine of today has use for.
    public static final int MOST_LANES = 64;

    /// Whether trying a password takes no less memory, and no less work over it, than with
    /// [#FLOOR].
    public boolean isStrong() {
        return memoryKiB >= FLOOR.memoryKiB && work() >= FLOOR.work();
    }

    /// Whether a vault of this cost would be opened again, by [ReadLimits#DEFAULT].
    public boolean isBearable() {
        return memoryKiB * 1024L <= ReadLimits.DEFAULT.kdfMemoryBytes()
                && work() * 1024 <= ReadLimits.DEFAULT.kdfWorkBytes()
                && lanes >= 1
                && lanes <= MOST_LANES;
    }

    private long work() {
        return (long) memoryKiB * passes;
    }

    KeyDerivationCost withPasses(int next) {
        return new KeyDerivationCost(memoryKiB, next, lanes);
    }
}
