package dev.kista.service.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class HealthKindTest {
    @Test
    void theGravestComesFirst() {
        var severities = Stream.of(HealthKind.values()).map(HealthKind::severity).toList();
        assertEquals(severities.stream().sorted(Comparator.reverseOrder()).toList(), severities);
    }

    @ParameterizedTest
    @EnumSource(HealthKind.class)
    void hasWordsForAFixExactlyWhereItCanBeMended(HealthKind kind) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var messages = Messages.in(locale);
            assertTrue(messages.has("health." + kind.id() + ".title"), kind.id());
            assertTrue(messages.has("health." + kind.id() + ".why"), kind.id());
            assertEquals(
                    kind.isMendable(), messages.has("health." + kind.id() + ".fix"), kind.id());
        }
    }

    @Test
    void hasAnIdInSmallLetters() {
        assertEquals("line-break-at-end", HealthKind.LINE_BREAK_AT_END.id());
    }
}
