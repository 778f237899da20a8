package dev.kista.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Secret;
import dev.kista.store.Vaults;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Set;

class SecretMergeTest {
    private static final Instant NOW = Vaults.NOW.plusSeconds(1000);

    private final Secret base = Vaults.tagged(Vaults.secret("KEY", "1"), "old", "kept");
    private final SecretMerge merge = new SecretMerge(NOW);

    @Test
    void aTieIsOurs() {
        var ours = Vaults.changed(base, "ours", at(10));
        var theirs = Vaults.changed(base, "theirs", at(10));
        var outcome = merge.merged(null, ours, theirs);
        assertSame(ours, outcome.secret());
        assertFalse(outcome.theirs());
        assertTrue(outcome.conflict());
    }

    @Test
    void isNoConflictWhereTheLoserIsInTheWinnersPast() {
        var theirs = Vaults.changed(base, "theirs", at(10));
        var outcome = merge.merged(null, base, theirs);
        assertSame(theirs, outcome.secret());
        assertTrue(outcome.theirs());
        assertFalse(outcome.conflict());
    }

    @Test
    void isNoConflictWhereBothSayTheSame() {
        var ours = Vaults.changed(base, "same", at(10));
        var theirs = Vaults.changed(base, "same", at(20));
        var outcome = merge.merged(base, ours, theirs);
        assertSame(theirs, outcome.secret());
        assertFalse(outcome.conflict());
    }

    @Test
    void takesChangesOfDifferentFieldsBoth() {
        var ours = Vaults.changed(base, "ours", at(10));
        var described = Vaults.described(base, "theirs");
        var theirs = Vaults.timed(described, base.times().modifiedAt(at(20)));
        var outcome = merge.merged(base, ours, theirs);
        assertEquals("ours", outcome.secret().value().text());
        assertEquals("theirs", outcome.secret().description());
        assertEquals(NOW, outcome.secret().times().modified());
        assertFalse(outcome.conflict());
    }

    @Test
    void addsWhatEitherSideTaggedAndDropsWhatEitherTookOff() {
        var ours =
                Vaults.timed(Vaults.tagged(base, "kept", "ours"), base.times().modifiedAt(at(10)));
        var theirs =
                Vaults.timed(
                        Vaults.tagged(base, "old", "kept", "theirs"),
                        base.times().modifiedAt(at(20)));
        assertEquals(
                Set.of("kept", "ours", "theirs"), merge.merged(base, ours, theirs).secret().tags());
    }

    @Test
    void aConflictInOneFieldLeavesTheOthersMerged() {
        var ours = Vaults.changed(Vaults.described(base, "ours"), "1o", at(10));
        var theirs =
                Vaults.timed(Vaults.described(base, "theirs"), base.times().modifiedAt(at(20)));
        var outcome = merge.merged(base, ours, theirs);
        assertTrue(outcome.conflict());
        assertEquals("theirs", outcome.secret().description());
        assertEquals("1o", outcome.secret().value().text());
    }

    @Test
    void anOlderCopyThatWasPutBackIsNoChange() {
        var common = Vaults.changed(base, "2", at(10));
        var ours = Vaults.changed(common, "3", at(20));
        var outcome = merge.merged(common, ours, base);
        assertSame(ours, outcome.secret());
        assertFalse(outcome.conflict());
    }

    private static Instant at(int seconds) {
        return Vaults.NOW.plusSeconds(seconds);
    }
}
