package dev.kista.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.DeletedId;
import dev.kista.model.Times;
import dev.kista.store.Vaults;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class DeletionsTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    @Test
    void concernsWhatNobodyTouchedAfterIt() {
        var deletions = new Deletions(List.of(), List.of(deleted(ONE, 10)));
        assertTrue(deletions.concerns(ONE, times(5)));
        assertTrue(deletions.concerns(ONE, times(10)), "a deletion of the same second counts");
        assertFalse(deletions.concerns(ONE, times(11)));
        assertFalse(deletions.concerns(ONE, times(5).movedAt(at(11))));
        assertFalse(deletions.concerns(TWO, times(5)));
    }

    @Test
    void theLaterDeletionOfBothSidesCounts() {
        var deletions = new Deletions(List.of(deleted(ONE, 10)), List.of(deleted(ONE, 20)));
        assertTrue(deletions.concerns(ONE, times(15)));
        assertEquals(List.of(deleted(ONE, 20)), deletions.remaining(id -> false));
    }

    @Test
    void keepsTheVeryListWhereTheOtherSideAddsNothing() {
        var ours = List.of(deleted(ONE, 10), deleted(TWO, 10));
        assertSame(ours, new Deletions(ours, List.of(deleted(TWO, 5))).remaining(id -> false));
    }

    @Test
    void forgetsWhatIsThereAgain() {
        var deletions = new Deletions(List.of(deleted(ONE, 10)), List.of(deleted(TWO, 10)));
        assertEquals(List.of(deleted(TWO, 10)), deletions.remaining(ONE::equals));
        assertEquals(List.of(), deletions.remaining(id -> true));
    }

    private static DeletedId deleted(UUID id, int seconds) {
        return new DeletedId(id, at(seconds));
    }

    private static Times times(int seconds) {
        return Times.at(at(0)).modifiedAt(at(seconds));
    }

    private static Instant at(int seconds) {
        return Vaults.NOW.plusSeconds(seconds);
    }
}
