package dev.kista.store.kdbx;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What is settled for all saves of an open file and is not part of its content; what must be fresh
/// at each save is not here.
///
/// @param further header fields that Kista does not know, public custom data among them
/// @param keyChanged when the credentials were changed; `null` if they were not since the file was
///   opened
public record KdbxContainer(
        OuterCipher cipher,
        boolean compressed,
        List<HeaderField> further,
        @Nullable Instant keyChanged) {
    /// What a new vault gets.
    public static final KdbxContainer NEW =
            new KdbxContainer(OuterCipher.CHACHA20, true, List.of(), null);

    public KdbxContainer {
        further = List.copyOf(further);
    }

    /// The name of the cipher, for a person to read.
    public String cipherName() {
        return cipher.title();
    }

    /// The same, with credentials that were changed.
    public KdbxContainer withNewKey(Instant when) {
        return new KdbxContainer(cipher, compressed, further, when);
    }
}
