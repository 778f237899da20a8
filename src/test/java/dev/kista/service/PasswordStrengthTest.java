package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

class PasswordStrengthTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "'', 0, Very weak",
        "password, 0, Very weak",
        "qwertyuiop, 0, Very weak",
        "correct horse battery staple 42, 4, Strong"
    })
    void judgesAsAnAttackerWould(String password, int score, String words) {
        var strength = PasswordStrength.of(password, messages);
        assertEquals(score, strength.score());
        assertEquals(words, strength.words(messages));
    }

    @Test
    void countsWordsThatAnAttackerKnows() {
        var without = PasswordStrength.of("zwatbrimko", messages);
        var with = PasswordStrength.of("zwatbrimko", messages, "zwatbrimko");
        assertTrue(with.crackSeconds() < without.crackSeconds() / 1000);
    }

    @Test
    void advisesOnAWeakPassword() {
        assertFalse(PasswordStrength.of("password", messages).advice().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "0.2, less than a second",
        "1, about 1 second",
        "59, about 59 seconds",
        "60, about 1 minute",
        "7300, about 2 hours",
        "90000, about 1 day",
        "63072000, about 2 years",
        "1e300, centuries"
    })
    void saysTheTimeInWords(double seconds, String words) {
        assertEquals(words, new PasswordStrength(0, seconds, List.of()).crackTime(messages));
    }

    @Test
    void isQuickForALongPassword() {
        var password = "Ab1!".repeat(25_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> PasswordStrength.of(password, messages));
    }

    @Test
    void leavesTheCallersValueOpen() {
        var value = SecretValue.ofText("zwatbrimko");
        assertEquals(
                PasswordStrength.of("zwatbrimko", messages), PasswordStrength.of(value, messages));
        assertEquals("zwatbrimko", value.text());
    }

    @Test
    void holdsNothingOfThePassword() {
        assertFalse(PasswordStrength.of("zwatbrimko", messages).toString().contains("zwatbrimko"));
    }
}
