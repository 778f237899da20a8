package dev.kista.store.kdbx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.Vault;
import dev.kista.store.Vaults;
import dev.kista.store.merge.VaultMerge;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/// Which name a vault has after a merge.
class MergedNameTest {
    private final Vault ours = named(Vaults.empty("ours"), "2026-01-01T00:00:00Z");

    @Test
    void isTheNewerOneOfACopy() {
        var copy = named(ours.withName("newer"), "2026-01-02T00:00:00Z");
        assertEquals("newer", merged(copy));
    }

    @Test
    void isOursIfThatIsTheNewerOne() {
        var copy = named(ours.withName("older"), "2025-01-01T00:00:00Z");
        assertEquals("ours", merged(copy));
    }

    @Test
    void isOursIfTheOtherIsNoCopyButAVaultOfItsOwn() {
        var foreign = named(Vaults.empty("foreign"), "2026-01-02T00:00:00Z");
        assertEquals("ours", merged(foreign));
    }

    private String merged(Vault theirs) {
        return VaultMerge.merge(null, ours, theirs, Instant.parse("2026-02-01T00:00:00Z"))
                .vault()
                .name();
    }

    private static Vault named(Vault vault, String since) {
        return vault.withExtras(
                VaultExtras.NEW.withMeta(
                        List.of(
                                new MetaPart.Known(Tags.DATABASE_NAME, List.of(), vault.name()),
                                new MetaPart.Known(Tags.DATABASE_NAME_CHANGED, List.of(), since))));
    }
}
