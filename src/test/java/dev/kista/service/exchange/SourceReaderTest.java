package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class SourceReaderTest {
    private final SourceReader reader = new SourceReader();

    @Test
    void readsWhatItIsToldToOrWhatItRecognises() {
        var told = reader.read(source("SECRET_A=YQ==\n"), Optional.of(Format.ENV), Dialect.NODE);
        assertEquals(Format.ENV, told.format());
        assertEquals("YQ==", told.secrets().getFirst().value());
        var found = reader.read(source("SECRET_A=YQ==\n"), Optional.empty(), Dialect.NODE);
        assertEquals(Format.ENCODED, found.format());
        assertEquals("a", found.secrets().getFirst().value());
    }

    @Test
    void findsNothingInAnEmptySource() {
        var reading = reader.read(source(""), Optional.of(Format.ENV), Dialect.COMPOSE);
        assertEquals(List.of(), reading.secrets());
        assertEquals(Dialect.COMPOSE, reading.dialect());
    }

    @Test
    void saysWhatIsNoTextInsteadOfThrowing() {
        var bytes = new byte[] {'A', '=', (byte) 0xff};
        var reading =
                reader.read(
                        new ImportSource("x", bytes), Optional.of(Format.JSON), Dialect.COMPOSE);
        assertEquals(Format.JSON, reading.format());
        assertEquals(
                List.of("text.not-utf-8"), reading.problems().stream().map(Problem::code).toList());
        assertTrue(reading.hasErrors());
    }

    @Test
    void mendsTheKeysThatItIsToldToMend() {
        var fixes = Map.of("A", List.of(Fix.DECODE_ONCE));
        var reading =
                reader.read(
                        source("A=YWJjZGVm\nB=YWJjZGVm\n"),
                        Optional.of(Format.ENV),
                        Dialect.COMPOSE,
                        fixes);
        assertEquals(
                List.of("abcdef", "YWJjZGVm"),
                reading.secrets().stream().map(PlainSecret::value).toList());
    }

    private static ImportSource source(String text) {
        return new ImportSource("x", text.getBytes(StandardCharsets.UTF_8));
    }
}
