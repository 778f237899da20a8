package dev.kista.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.kista.model.Extras;
import dev.kista.model.Namespace;
import dev.kista.store.Vaults;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class GroupMergeTest {
    private static final Instant NOW = Vaults.NOW.plusSeconds(1000);

    private final Namespace base = Vaults.namespace("team");
    private final GroupMerge merge = new GroupMerge(NOW);

    @Test
    void staysTheVeryNamespaceWhereTheOtherSideHasNothingNewer() {
        var ours = base.withDescription("ours").withTimes(base.times().modifiedAt(at(5)));
        assertSame(ours, merge.merged(null, ours, base));
        assertSame(ours, merge.merged(base, ours, base));
        assertSame(base, merge.merged(null, base, base.withDescription("same second")));
    }

    @Test
    void takesTheNewerFieldsIntoOurPlace() {
        var theirs =
                new Namespace(
                        new UUID(9, 9),
                        "crew",
                        "theirs",
                        List.of(),
                        List.of(),
                        base.times().modifiedAt(at(5)).movedAt(at(9)),
                        Extras.NONE);
        var merged = merge.merged(null, base, theirs);
        assertEquals(base.id(), merged.id());
        assertEquals("crew", merged.name());
        assertEquals("theirs", merged.description());
        assertEquals(at(5), merged.times().modified());
        assertEquals(
                base.times().moved(),
                merged.times().moved(),
                "the place is not the fields' matter");
    }

    @Test
    void takesBothChangesWhereEachSideChangedAnotherField() {
        var ours = base.withName("crew").withTimes(base.times().modifiedAt(at(5)));
        var theirs = base.withDescription("theirs").withTimes(base.times().modifiedAt(at(9)));
        var merged = merge.merged(base, ours, theirs);
        assertEquals("crew", merged.name());
        assertEquals("theirs", merged.description());
        assertEquals(NOW, merged.times().modified(), "a state that neither side had");
    }

    @Test
    void makesAStateNewerThanBothEvenIfTheClockIsBehind() {
        var ours = base.withName("crew").withTimes(base.times().modifiedAt(at(5)));
        var theirs = base.withDescription("theirs").withTimes(base.times().modifiedAt(at(2000)));
        assertEquals(at(2001), merge.merged(base, ours, theirs).times().modified());
    }

    @Test
    void theNewerOneWinsWhereBothChangedTheSameField() {
        var ours = base.withName("ours").withTimes(base.times().modifiedAt(at(9)));
        var theirs = base.withName("theirs").withTimes(base.times().modifiedAt(at(5)));
        assertSame(ours, merge.merged(base, ours, theirs));
        assertEquals("ours", merge.merged(base, theirs, ours).name());
    }

    private static Instant at(int seconds) {
        return Vaults.NOW.plusSeconds(seconds);
    }
}
