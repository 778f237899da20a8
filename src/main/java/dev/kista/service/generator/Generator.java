package dev.kista.service.generator;

import dev.kista.model.SecretValue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/// Makes values. Safe for use by several threads.
public final class Generator {
    private static final String LIST = "eff-large-wordlist.txt";
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final RandomGenerator random;
    private final List<String> words = read();

    public Generator() {
        this(new SecureRandom());
    }

    Generator(RandomGenerator random) {
        this.random = random;
    }

    /// How many times somebody has to double their guesses to try every value of a recipe.
    public double bits(Recipe recipe) {
        return Entropy.of(recipe, words.size());
    }

    public SecretValue make(Recipe recipe) {
        return SecretValue.wiping(
                switch (recipe) {
                    case Recipe.Characters it -> characters(it);
                    case Recipe.Words it -> words(it);
                    case Recipe.Hex it -> encoded(it.bytes(), Generator::hex);
                    case Recipe.Base64 it ->
                            encoded(it.bytes(), java.util.Base64.getEncoder()::encode);
                    case Recipe.Uuid() -> uuid();
                });
    }

    /// Tries until each set is there, which keeps every text that can come equally likely. Moving a
    /// character of a missing set in would not.
    private byte[] characters(Recipe.Characters recipe) {
        var sets =
                recipe.sets().stream()
                        .map(each -> each.characters(recipe.distinct()))
                        .map(each -> each.getBytes(StandardCharsets.US_ASCII))
                        .toList();
        var all = new byte[sets.stream().mapToInt(each -> each.length).sum()];
        var at = 0;
        for (var set : sets) {
            System.arraycopy(set, 0, all, at, set.length);
            at += set.length;
        }
        var value = new byte[recipe.length()];
        do {
            for (var i = 0; i < value.length; i++) {
                value[i] = all[random.nextInt(all.length)];
            }
        } while (!sets.stream().allMatch(set -> hasOneOf(set, value)));
        return value;
    }

    private static boolean hasOneOf(byte[] set, byte[] value) {
        for (var each : value) {
            for (var one : set) {
                if (each == one) {
                    return true;
                }
            }
        }
        return false;
    }

    private byte[] words(Recipe.Words recipe) {
        var between = recipe.between().getBytes(StandardCharsets.UTF_8);
        var chosen = new String[recipe.count()];
        var size = between.length * (chosen.length - 1);
        for (var i = 0; i < chosen.length; i++) {
            chosen[i] = words.get(random.nextInt(words.size()));
            size += chosen[i].length();
        }
        var value = new byte[size];
        var at = 0;
        for (var i = 0; i < chosen.length; i++) {
            if (i > 0) {
                System.arraycopy(between, 0, value, at, between.length);
                at += between.length;
            }
            for (var j = 0; j < chosen[i].length(); j++) {
                value[at++] = (byte) chosen[i].charAt(j);
            }
        }
        return value;
    }

    private byte[] encoded(int bytes, UnaryOperator<byte[]> encoding) {
        var raw = new byte[bytes];
        random.nextBytes(raw);
        try {
            return encoding.apply(raw);
        } finally {
            Arrays.fill(raw, (byte) 0);
        }
    }

    private static byte[] hex(byte[] raw) {
        var digits = new byte[raw.length * 2];
        for (var i = 0; i < raw.length; i++) {
            digits[2 * i] = HEX[raw[i] >> 4 & 0xf];
            digits[2 * i + 1] = HEX[raw[i] & 0xf];
        }
        return digits;
    }

    /// RFC 9562: four bits say the version, two the variant.
    private byte[] uuid() {
        return encoded(
                16,
                raw -> {
                    raw[6] = (byte) (raw[6] & 0x0f | 0x40);
                    raw[8] = (byte) (raw[8] & 0x3f | 0x80);
                    var digits = hex(raw);
                    var text = new byte[36];
                    for (int from = 0, to = 0; from < digits.length; from++) {
                        if (from == 8 || from == 12 || from == 16 || from == 20) {
                            text[to++] = '-';
                        }
                        text[to++] = digits[from];
                    }
                    Arrays.fill(digits, (byte) 0);
                    return text;
                });
    }

    private static List<String> read() {
        try (InputStream stream =
                Objects.requireNonNull(Generator.class.getResourceAsStream(LIST))) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
