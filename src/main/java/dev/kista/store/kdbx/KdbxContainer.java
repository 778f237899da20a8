package dev.kista.store.kdbx;

import java.util.List;

/// What a file's header settles for all its saves; what must be fresh at each save is not here.
///
/// @param further header fields that Kista does not know, public custom data among them
public record KdbxContainer(OuterCipher cipher, boolean compressed, List<HeaderField> further) {
    /// What a new vault gets.
    public static final KdbxContainer NEW =
            new KdbxContainer(OuterCipher.CHACHA20, true, List.of());

    public KdbxContainer {
        further = List.copyOf(further);
    }
}
