package dev.kista.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.HistoryLimits;
import dev.kista.model.Secret;
import dev.kista.store.Vaults;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class PastsTest {
    private final Secret start = Vaults.secret("KEY", "1");
    private final Pasts pasts = new Pasts(HistoryLimits.DEFAULT);

    @Test
    void keepsTheStateThatLostAndBothHistoriesInOrder() {
        var ours = Vaults.changed(start, "ours", at(10));
        var theirs = Vaults.changed(Vaults.changed(start, "2", at(5)), "theirs", at(20));
        var joined = pasts.joined(theirs, ours, theirs);
        assertEquals(List.of("1", "2", "ours"), values(joined));
        assertEquals("theirs", joined.value().text());
    }

    @Test
    void staysTheVerySecretWhereNothingIsNew() {
        var ours = Vaults.changed(start, "2", at(10));
        assertSame(ours, pasts.joined(ours, ours, start));
        assertSame(ours, pasts.joined(ours, ours, ours));
    }

    @Test
    void keepsTwoStatesOfTheSameSecond() {
        var ours = Vaults.changed(start, "ours", at(10));
        var theirs = Vaults.changed(start, "theirs", at(10));
        assertEquals(List.of("1", "theirs"), values(pasts.joined(ours, ours, theirs)));
    }

    @Test
    void keepsNoMoreThanTheLimitAndTheNewestOfIt() {
        var few = new Pasts(new HistoryLimits(2, -1));
        var ours = Vaults.changed(start, "ours", at(10));
        var theirs = Vaults.changed(Vaults.changed(start, "2", at(5)), "theirs", at(20));
        assertEquals(List.of("2", "ours"), values(few.joined(theirs, ours, theirs)));
    }

    @Test
    void leavesAHistoryAloneThatWasOverTheLimitBefore() {
        var none = new Pasts(new HistoryLimits(0, -1));
        var ours = Vaults.changed(start, "2", at(10));
        assertSame(ours, none.joined(ours, ours, start));
    }

    @Test
    void knowsTheStatesThatASecretHad() {
        var later = Vaults.changed(start, "2", at(10));
        assertTrue(Pasts.knows(later, start.asRevision()));
        assertTrue(Pasts.knows(later, later.asRevision()));
        assertFalse(Pasts.knows(start, later.asRevision()));
    }

    private static List<String> values(Secret secret) {
        return secret.history().stream().map(each -> each.value().text()).toList();
    }

    private static Instant at(int seconds) {
        return Vaults.NOW.plusSeconds(seconds);
    }
}
