package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Messages;
import dev.kista.service.exchange.SourceRefused.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;

class SourceRefusedTest {
    @ParameterizedTest
    @EnumSource(Reason.class)
    void saysInEveryLanguageWhichSourceAndWhy(Reason reason) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var words = new SourceRefused(reason, "it's.env").words(Messages.in(locale));
            assertTrue(words.contains("it's.env"), words);
            assertFalse(words.contains("{"), words);
        }
    }

    @Test
    void namesTheLimitThatWasPassed() {
        var words = new SourceRefused(Reason.TOO_LARGE, "a.env").words(Messages.in(Locale.ENGLISH));
        assertTrue(words.contains("64 MiB"), words);
    }

    @Test
    void hasACodeThatMessagesAreFoundBy() {
        assertEquals("not-readable", Reason.NOT_READABLE.code());
        assertEquals(
                "not-readable: a.env",
                new SourceRefused(Reason.NOT_READABLE, "a.env").getMessage());
    }
}
