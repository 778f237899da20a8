package dev.kista.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

class TimesTest {
    private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void keepsWholeSecondsAlsoBeforeTheEpoch() {
        assertEquals(Times.at(NOON), Times.at(NOON.plusNanos(999_999_999)));
        assertEquals(Instant.ofEpochSecond(-1), Times.at(Instant.ofEpochSecond(-1, 5)).modified());
    }

    @Test
    void beginsWithoutExpiryAndUnused() {
        assertEquals(new Times(NOON, NOON, NOON, null, NOON, 0), Times.at(NOON));
        assertEquals(Optional.empty(), Times.at(NOON).expires());
    }

    @Test
    void aChangeCountsAsAnAccessAndNotAsAMove() {
        assertEquals(
                new Times(NOON, LATER, LATER, NOON, NOON, 7),
                new Times(NOON, NOON, NOON, NOON, NOON, 7).modifiedAt(LATER.plusMillis(1)));
    }

    @Test
    void aMoveIsNoChange() {
        assertEquals(
                new Times(NOON, NOON, NOON, null, LATER, 0),
                Times.at(NOON).movedAt(LATER.plusMillis(999)));
    }

    @Test
    void anExpiryIsSetToTheSecondAndTakenAway() {
        var expiring = Times.at(NOON).expiringAt(LATER.plusMillis(1));
        assertEquals(Optional.of(LATER), expiring.expires());
        assertEquals(Times.at(NOON), expiring.expiringAt(null));
    }
}
