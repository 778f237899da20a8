package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Extras;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class SecretSlotsTest {
    /// Before and after the index is made, which must make no difference.
    private static final int[] LOOKUPS = {0, 30};

    @Test
    void findsWhatIsThereAndNothingElse() {
        for (var lookups : LOOKUPS) {
            var secrets = secrets("A", "B");
            var slots = slots(secrets, lookups);
            assertSame(secrets.get(1), slots.find(secrets.get(1).id()));
            assertNull(slots.find(new UUID(9, 9)));
            assertTrue(slots.has(new SecretKey("a")), "whatever the case");
            assertFalse(slots.has(new SecretKey("C")));
        }
    }

    @Test
    void keepsTheOrderWhenOneIsReplacedAndAnotherRemoved() {
        for (var lookups : LOOKUPS) {
            var secrets = secrets("A", "B", "C", "D");
            var slots = slots(secrets, lookups);
            slots.replace(renamed(secrets.get(2), "X"));
            slots.remove(secrets.get(1).id());
            slots.add(secrets("E").getFirst());
            assertEquals(List.of("A", "X", "D", "E"), keys(slots));
        }
    }

    @Test
    void forgetsAKeyThatIsRemovedOrRenamed() {
        for (var lookups : LOOKUPS) {
            var secrets = secrets("A", "B");
            var slots = slots(secrets, lookups);
            slots.remove(secrets.get(0).id());
            slots.replace(renamed(secrets.get(1), "NEW"));
            assertFalse(slots.has(new SecretKey("A")));
            assertFalse(slots.has(new SecretKey("B")));
            assertTrue(slots.has(new SecretKey("NEW")));
            assertNull(slots.find(secrets.get(0).id()));
        }
    }

    @Test
    void stillHasAKeyOfWhichOneOfTwoIsRemoved() {
        for (var lookups : LOOKUPS) {
            var secrets = secrets("A", "a");
            var slots = slots(secrets, lookups);
            slots.remove(secrets.get(0).id());
            assertTrue(slots.has(new SecretKey("A")));
            slots.remove(secrets.get(1).id());
            assertFalse(slots.has(new SecretKey("A")));
        }
    }

    @Test
    void findsWhatWasAddedMeanwhile() {
        for (var lookups : LOOKUPS) {
            var added = secrets("NEW").getFirst();
            var slots = slots(List.of(), lookups);
            slots.add(added);
            assertSame(added, slots.find(added.id()));
            assertTrue(slots.has(new SecretKey("NEW")));
        }
    }

    @Test
    void isChangedByWritingAndNotByLooking() {
        var slots = slots(secrets("A"), 30);
        assertFalse(slots.isChanged());
        slots.add(secrets("B").getFirst());
        assertTrue(slots.isChanged());
    }

    private static SecretSlots slots(List<Secret> secrets, int lookups) {
        var slots = new SecretSlots(secrets);
        for (var i = 0; i < lookups; i++) {
            slots.has(new SecretKey("UNKNOWN"));
        }
        return slots;
    }

    private static List<Secret> secrets(String... keys) {
        return Stream.of(keys).map(key -> secret(UUID.randomUUID(), key)).toList();
    }

    private static Secret renamed(Secret secret, String key) {
        return secret(secret.id(), key);
    }

    private static Secret secret(UUID id, String key) {
        return new Secret(
                id,
                new SecretKey(key),
                SecretValue.ofText("v"),
                "",
                EditedVault.tags(),
                Times.at(EditedVault.START),
                List.of(),
                Extras.NONE);
    }

    private static List<String> keys(SecretSlots slots) {
        return slots.toList().stream().map(each -> each.key().text()).toList();
    }
}
