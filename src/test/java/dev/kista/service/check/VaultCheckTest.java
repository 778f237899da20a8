package dev.kista.service.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Messages;
import dev.kista.model.SecretValue;
import dev.kista.model.Vault;
import dev.kista.store.Vaults;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

class VaultCheckTest {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void findsNothingInAVaultAsKistaMakesIt() {
        var vault =
                Vaults.with(
                        Vaults.with(Vaults.empty("v"), "a.b", Vaults.secret("KEY", "x")),
                        "a",
                        Vaults.secret("KEY", "y"));
        var check = VaultCheck.of(vault, NOW);
        assertEquals(List.of(), check.findings());
        assertEquals(new VaultCounts(2, 2, 0, 0), check.counts());
        assertFalse(check.isBroken());
    }

    @Test
    void findsKeysThatKestraCannotRead() {
        assertEquals(
                List.of(
                        "a KEY vault.key-twice",
                        "a no key vault.key-invalid",
                        "a key vault.key-invalid",
                        "a key vault.key-twice"),
                found(
                        Vaults.with(
                                Vaults.empty("v"),
                                "a",
                                Vaults.secret("KEY", "x"),
                                Vaults.secret("KEY", "x"),
                                Vaults.secret("no key", "x"),
                                Vaults.secret("key", "x"))));
    }

    @Test
    void findsNamesOfNamespacesThatKestraRefuses() {
        var root = Vaults.empty("v").root();
        var vault =
                Vaults.empty("v")
                        .withRoot(
                                root.withChildren(
                                        List.of(
                                                Vaults.namespace("a"),
                                                Vaults.namespace("a"),
                                                Vaults.namespace("Company Ltd"))));
        assertEquals(
                List.of("a  vault.namespace-twice", "Company Ltd  vault.namespace-invalid"),
                found(vault));
    }

    @Test
    void findsWhatHasExpiredByNow() {
        var before = Vaults.secret("BEFORE", "x");
        var after = Vaults.secret("AFTER", "x");
        var vault =
                Vaults.with(
                        Vaults.empty("v"),
                        "a",
                        Vaults.timed(before, before.times().expiringAt(NOW)),
                        Vaults.timed(after, after.times().expiringAt(NOW.plusSeconds(1))));
        assertEquals(List.of("a BEFORE vault.expired"), found(vault));
    }

    @Test
    void findsAValueThatIsNoText() {
        var bytes = SecretValue.of(new byte[] {(byte) 0xC3, 0x28});
        assertEquals(
                List.of("a KEY vault.not-text"),
                found(Vaults.with(Vaults.empty("v"), "a", Vaults.secret("KEY", bytes))));
    }

    @Test
    void anIdThatIsThereTwiceIsABrokenStructureInTheTrashToo() {
        var secret = Vaults.secret("KEY", "x");
        var trash = Vaults.namespace("Trash").withSecrets(List.of(secret));
        var vault = Vaults.with(Vaults.empty("v"), "a", secret);
        var withTrash =
                vault.withRoot(
                                vault.root()
                                        .withChildren(
                                                List.of(vault.root().children().getFirst(), trash)))
                        .withTrash(trash.id());
        var check = VaultCheck.of(withTrash, NOW);
        assertTrue(check.isBroken());
        assertEquals(1, check.counts().trashed());
    }

    @Test
    void everyFindingHasWordsWithoutAValue() {
        var twice = Vaults.secret("no key", SecretValue.of(new byte[] {(byte) 0xC3, 0x28}));
        var expired = Vaults.timed(twice, twice.times().expiringAt(Instant.EPOCH));
        var vault = Vaults.with(Vaults.empty("v"), "Not A Name", expired, expired);
        for (var each : VaultCheck.of(vault, NOW).findings()) {
            var words = each.problem().words(Messages.in(Locale.ENGLISH));
            assertFalse(words.contains("{") || words.contains("hush"), words);
        }
    }

    private static List<String> found(Vault vault) {
        return VaultCheck.of(vault, NOW).findings().stream()
                .map(
                        each ->
                                each.path()
                                        + " "
                                        + (each.problem().key() == null ? "" : each.problem().key())
                                        + " "
                                        + each.problem().code())
                .toList();
    }
}
