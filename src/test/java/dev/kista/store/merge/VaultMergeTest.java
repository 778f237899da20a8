package dev.kista.store.merge;

import static dev.kista.store.merge.TwoCopies.NOW;
import static dev.kista.store.merge.TwoCopies.at;
import static dev.kista.store.merge.TwoCopies.changed;
import static dev.kista.store.merge.TwoCopies.merge;
import static dev.kista.store.merge.TwoCopies.moved;
import static dev.kista.store.merge.TwoCopies.one;
import static dev.kista.store.merge.TwoCopies.past;
import static dev.kista.store.merge.TwoCopies.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.Vault;
import dev.kista.store.Vaults;
import dev.kista.store.merge.MergeChange.Kind;

import org.junit.jupiter.api.Test;

import java.util.List;

class VaultMergeTest {
    private final Vault base = TwoCopies.base();

    @Test
    void equalCopiesGiveTheVerySameSnapshot() {
        var merged = merge(base, base);
        assertSame(base, merged.vault());
        assertTrue(merged.isEmpty());
    }

    @Test
    void theNewerValueWinsAndTheOlderOneIsInTheHistory() {
        var merged = merge(base, changed(base, "new", 10));
        assertEquals("new", one(merged.vault()));
        assertEquals(List.of("1"), past(merged.vault()));
        assertEquals(List.of("CHANGED a ONE"), told(merged));
    }

    @Test
    void ourNewerValueStays() {
        var ours = changed(base, "new", 10);
        var merged = merge(ours, base);
        assertSame(ours, merged.vault());
        assertTrue(merged.isEmpty());
    }

    @Test
    void whereBothChangedTheNewerWinsAndNothingIsLost() {
        var merged = merge(changed(base, "ours", 10), changed(base, "theirs", 20));
        assertEquals("theirs", one(merged.vault()));
        assertEquals(List.of("1", "ours"), past(merged.vault()));
        assertEquals(List.of("CONFLICT_THEIRS a ONE"), told(merged));
    }

    @Test
    void whereBothChangedAndOursIsNewerTheirsIsInTheHistory() {
        var merged = merge(changed(base, "ours", 20), changed(base, "theirs", 10));
        assertEquals("ours", one(merged.vault()));
        assertEquals(List.of("1", "theirs"), past(merged.vault()));
        assertEquals(List.of("CONFLICT_OURS a ONE"), told(merged));
    }

    @Test
    void twoStatesOfOneSecondAreBothKept() {
        var merged = merge(changed(base, "ours", 10), changed(base, "theirs", 10));
        assertEquals("ours", one(merged.vault()));
        assertEquals(List.of("1", "theirs"), past(merged.vault()));
    }

    @Test
    void withTheCommonStateChangesOfDifferentFieldsAreBothTaken() {
        var ours = changed(base, "ours", 10);
        var theirs =
                Vaults.edit(
                        base,
                        "a",
                        "ONE",
                        each -> Vaults.described(Vaults.changed(each, "1", at(20)), "why"));
        var merged = VaultMerge.merge(base, ours, theirs, NOW);
        var secret = Vaults.find(merged.vault(), "a", "ONE");
        assertEquals("ours", secret.value().text());
        assertEquals("why", secret.description());
        assertEquals(NOW, secret.times().modified());
        assertEquals(List.of("1", "ours", "1"), past(merged.vault()));
        assertEquals(List.of("CHANGED a ONE"), told(merged));
    }

    @Test
    void withTheCommonStateOneFieldChangedTwiceIsAConflict() {
        var merged =
                VaultMerge.merge(base, changed(base, "ours", 10), changed(base, "theirs", 20), NOW);
        assertEquals("theirs", one(merged.vault()));
        assertEquals(List.of("CONFLICT_THEIRS a ONE"), told(merged));
    }

    @Test
    void tagsOfBothSidesAreJoined() {
        var before = tagged(base, 0, "both", "gone");
        var merged =
                VaultMerge.merge(
                        before,
                        tagged(before, 10, "both", "gone", "ours"),
                        tagged(before, 20, "both", "theirs"),
                        NOW);
        var secret = Vaults.find(merged.vault(), "a", "ONE");
        assertEquals(List.of("both", "ours", "theirs"), List.copyOf(secret.tags()));
    }

    private static Vault tagged(Vault vault, int when, String... tags) {
        return Vaults.edit(
                vault,
                "a",
                "ONE",
                each -> Vaults.tagged(Vaults.changed(each, "1", at(when)), tags));
    }

    @Test
    void anOlderCopyThatWasPutBackTakesNothingAway() {
        var later = Vaults.with(changed(base, "new", 10), "a", Vaults.secret("LATER", "x"));
        var merged = VaultMerge.merge(later, later, base, NOW);
        assertSame(later, merged.vault());
    }

    @Test
    void whatTheOtherSideAddedIsAdded() {
        var merged = merge(base, Vaults.with(base, "b.c", Vaults.secret("NEW", "n")));
        assertEquals("n", Vaults.find(merged.vault(), "b.c", "NEW").value().text());
        assertEquals(List.of("ADDED b.c null", "ADDED b.c NEW"), told(merged));
    }

    @Test
    void theNewerPlaceWinsApartFromTheNewerValue() {
        var ours = changed(base, "new", 30);
        var merged = merge(ours, moved(base, "a", "b", "ONE", 10));
        var secret = Vaults.find(merged.vault(), "b", "ONE");
        assertEquals("new", secret.value().text());
        assertEquals(at(10), secret.times().moved());
        assertEquals(List.of("MOVED b ONE"), told(merged));
        assertEquals("a", merged.changes().getFirst().from());
    }

    @Test
    void theSameKeyMadeByBothIsKeptTwiceAndReported() {
        var ours = Vaults.with(base, "a", Vaults.secret("SAME", "ours"));
        var theirs = Vaults.with(base, "a", Vaults.secret("same", "theirs"));
        var merged = merge(ours, theirs);
        assertEquals(
                3, merged.vault().namespace(NamespacePath.of("a")).orElseThrow().secrets().size());
        assertEquals(2, merged.changes().size());
        assertEquals(Kind.DOUBLED, merged.changes().getLast().kind());
        assertTrue(merge(merged.vault(), theirs).isEmpty());
    }

    @Test
    void aLongHistoryObeysTheLimitOnlyWhereItGrew() {
        var ours = base;
        for (var i = 0; i < 12; i++) {
            var value = "v" + i;
            var when = i + 1;
            ours = Vaults.edit(ours, "a", "ONE", each -> Vaults.changed(each, value, at(when)));
        }
        assertSame(ours, merge(ours, base).vault());
        assertEquals(10, past(merge(ours, changed(base, "other", 100)).vault()).size());
    }

    @Test
    void twoThingsOfOneIdAreBothKept() {
        var secret = Vaults.secret("TWIN", "first");
        var twins = Vaults.with(base, "a", secret, again(secret, "second"));
        var merged = merge(twins, twins).vault();
        assertEquals(3, merged.namespace(NamespacePath.of("a")).orElseThrow().secrets().size());
    }

    private static Secret again(Secret secret, String value) {
        return Vaults.valued(secret, value);
    }
}
