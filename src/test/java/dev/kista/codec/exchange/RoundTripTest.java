package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What any format carries is what it gives back.
class RoundTripTest {
    @Provide
    Arbitrary<String> awkward() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars(
                                        "ab'\"`\\$&{}#=:!%;~* \t\n\r\u00A0\u0085\u2028\uFEFF\u0007é"
                                                .toCharArray())
                                .ofMaxLength(30),
                        Arbitraries.of("😀", "${A}", "{{ x }}", "#{x}", "\\\"", "aGk=", "a\r\nb"))
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 2000)
    void everyFormatGivesBackWhatItTook(
            @ForAll("awkward") String first,
            @ForAll("awkward") String second,
            @ForAll Format format) {
        if (bothWays().noneMatch(format::equals)) {
            return;
        }
        var secrets = List.of(PlainSecret.of("FIRST", first), PlainSecret.of("SECOND", second));
        var written = new SecretWriter().write(secrets, format, WriteOptions.PLAIN);
        if (format == Format.MACRO && written instanceof Written.Refused) {
            return;
        }
        var text = assertInstanceOf(Written.Text.class, written).text();
        var read = new SecretReader().read(text, Optional.of(format), Dialect.COMPOSE);
        assertEquals(
                List.of(first, second), read.secrets().stream().map(PlainSecret::value).toList());
    }

    static Stream<Format> bothWays() {
        return Format.readable().stream().filter(Format.writable()::contains);
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void isRecognisedByWhatItLooksLike(Format format) {
        var secrets =
                List.of(PlainSecret.of("DB_PASSWORD", "p4ss w'rd"), PlainSecret.of("B", "x y"));
        var text =
                assertInstanceOf(
                                Written.Text.class,
                                new SecretWriter().write(secrets, format, WriteOptions.PLAIN))
                        .text();
        var read = new SecretReader().read(text, Optional.empty(), Dialect.COMPOSE);
        assertEquals(
                secrets.stream().map(PlainSecret::value).toList(),
                read.secrets().stream().map(PlainSecret::value).toList(),
                () -> read.format() + " " + read.problems());
    }

    static List<Format> writable() {
        return Format.writable();
    }

    @ParameterizedTest
    @MethodSource("writable")
    void theMaskedFormHoldsNoValue(Format format) {
        var secrets = List.of(PlainSecret.of("A", "sentinel-value"));
        var masked = new SecretWriter().write(secrets, format, WriteOptions.MASKED);
        var text = assertInstanceOf(Written.Text.class, masked).text();
        assertFalse(text.contains("sentinel"), text);
        assertFalse(text.contains("c2VudGluZWw"), text);
    }
}
