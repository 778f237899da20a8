package dev.kista.desktop.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.open.Carried.Load;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

class CarriedTest {
    private static final UUID ID = new UUID(0, 1);

    private final Carried carried = new Carried();

    @Test
    void carriesWhatWasTakenLast() {
        assertEquals(new Load.Nothing(), carried.load());
        carried.takeNamespace(ID, true);
        carried.takeSecrets(List.of(ID), false);
        assertEquals(new Load.OfSecrets(List.of(ID), false), carried.load());
        carried.drop();
        assertEquals(new Load.Nothing(), carried.load());
    }

    @Test
    void isNotTheNewestOnceSomethingElseWasCopied() {
        var copies = new AtomicInteger();
        carried.watch(
                () -> {
                    var before = copies.get();
                    return () -> copies.get() == before;
                });
        carried.takeNamespace(ID, false);
        assertTrue(carried.isNewest());
        copies.incrementAndGet();
        assertFalse(carried.isNewest());
        carried.takeNamespace(ID, false);
        assertTrue(carried.isNewest());
    }

    @Test
    void isNotChangedByWhoeverMadeIt() {
        var ids = new ArrayList<>(List.of(ID));
        carried.takeSecrets(ids, true);
        ids.clear();
        assertEquals(new Load.OfSecrets(List.of(ID), true), carried.load());
    }
}
