package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.store.kdbx.KeyDerivationFacts;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class FileFactsTest {
    @Test
    void knowsTheCostOfArgon2() {
        assertEquals(
                Optional.of(new KeyDerivationCost(64 * 1024, 3, 4)),
                facts(new KeyDerivationFacts(KeyDerivationFacts.ARGON2ID, 64L * 1024 * 1024, 3, 4))
                        .argon2Cost());
    }

    @Test
    void knowsNoCostOfOtherDerivations() {
        assertEquals(
                Optional.empty(),
                facts(new KeyDerivationFacts("AES-KDF", 0, 100_000, 1)).argon2Cost());
    }

    @Test
    void takesMorePassesThanANumberHoldsForTheMost() {
        var cost =
                facts(new KeyDerivationFacts(KeyDerivationFacts.ARGON2ID, 1024, Long.MAX_VALUE, 1))
                        .argon2Cost();
        assertEquals(Integer.MAX_VALUE, cost.orElseThrow().passes());
    }

    private static FileFacts facts(KeyDerivationFacts derivation) {
        return new FileFacts("4.1", "ChaCha20", true, derivation);
    }
}
