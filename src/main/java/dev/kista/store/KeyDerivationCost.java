package dev.kista.store;

/// How hard it is to try one master password: the parameters of Argon2id.
///
/// @param memoryKiB memory in KiB
/// @param passes how often the memory is gone over
/// @param lanes how many threads may share the work
public record KeyDerivationCost(int memoryKiB, int passes, int lanes) {
    /// The least a new vault gets: 64 MiB, 3 passes, 4 lanes.
    public static final KeyDerivationCost FLOOR = new KeyDerivationCost(64 * 1024, 3, 4);
}
