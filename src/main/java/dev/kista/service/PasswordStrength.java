package dev.kista.service;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.WipeableString;
import com.nulabinc.zxcvbn.Zxcvbn;

import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// How hard a password is to guess, by zxcvbn: it knows the passwords, words, names, dates and
/// keyboard rows that people use. Holds nothing of the password.
///
/// @param score from 0 (guessed at once) to 4 (out of reach)
/// @param crackSeconds how long 10,000 guesses a second take, which is generous to an attacker who
///   has to derive a key with Argon2 for each
/// @param advice what would make it better, in words; empty if nothing needs to be
public record PasswordStrength(int score, double crackSeconds, List<String> advice) {
    /// The measure takes longer than linear time, and a longer password is strong by its start.
    private static final int MEASURED_LENGTH = 128;

    /// Its dictionaries take some 50 ms to read, so they are read once. It never changes.
    private static final Zxcvbn MEASURE = new Zxcvbn();

    /// Up to here a password is weak.
    private static final int WEAK_SCORE = 1;

    private static final double GUESSES_PER_SECOND = 1e4;
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long YEAR = 365 * DAY;

    public PasswordStrength {
        advice = List.copyOf(advice);
    }

    /// @param known words that somebody would try first, such as the vault's name
    public static PasswordStrength of(SecretValue password, Messages messages, String... known) {
        return password.read(
                bytes -> {
                    var decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
                    try {
                        return of(decoded, messages, known);
                    } finally {
                        Arrays.fill(decoded.array(), '\0');
                    }
                });
    }

    /// Copies of the characters are wiped; the caller wipes its own.
    public static PasswordStrength of(CharSequence password, Messages messages, String... known) {
        var measured = CharBuffer.wrap(password, 0, Math.min(MEASURED_LENGTH, password.length()));
        var copy = new WipeableString(measured);
        var strength = MEASURE.measure(copy, List.of(known));
        try {
            return new PasswordStrength(
                    strength.getScore(),
                    strength.getGuesses() / GUESSES_PER_SECOND,
                    advice(strength, messages));
        } finally {
            strength.wipe();
            copy.wipe();
        }
    }

    /// Whether a value is guessed soon, without the words for it.
    static boolean isWeak(SecretValue value) {
        return value.read(
                bytes -> {
                    var decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
                    var length = Math.min(MEASURED_LENGTH, decoded.length());
                    var copy = new WipeableString(CharBuffer.wrap(decoded, 0, length));
                    var strength = MEASURE.measure(copy);
                    try {
                        return strength.getScore() <= WEAK_SCORE;
                    } finally {
                        strength.wipe();
                        copy.wipe();
                        Arrays.fill(decoded.array(), '\0');
                    }
                });
    }

    /// Whether somebody would soon find it.
    public boolean isWeak() {
        return score <= WEAK_SCORE;
    }

    private static List<String> advice(Strength strength, Messages messages) {
        var feedback = strength.getFeedback();
        var warning = feedback.getWarning(messages.locale());
        return Stream.concat(
                        Stream.of(warning), feedback.getSuggestions(messages.locale()).stream())
                .filter(each -> !each.isBlank())
                .toList();
    }

    /// The score in a word or two.
    public String words(Messages messages) {
        return messages.text("strength.score." + score);
    }

    /// The time to crack it in words, such as "about 3 hours".
    public String crackTime(Messages messages) {
        if (crackSeconds < 1) {
            return messages.text("strength.time.instant");
        }
        if (crackSeconds >= 100.0 * YEAR) {
            return messages.text("strength.time.centuries");
        }
        var seconds = (long) crackSeconds;
        if (seconds < MINUTE) {
            return messages.text("strength.time.seconds", seconds);
        }
        if (seconds < HOUR) {
            return messages.text("strength.time.minutes", seconds / MINUTE);
        }
        if (seconds < DAY) {
            return messages.text("strength.time.hours", seconds / HOUR);
        }
        return seconds < YEAR
                ? messages.text("strength.time.days", seconds / DAY)
                : messages.text("strength.time.years", seconds / YEAR);
    }
}
