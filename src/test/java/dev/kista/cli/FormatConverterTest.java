package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine.TypeConversionException;

import java.util.List;

class FormatConverterTest {
    private final FormatConverter converter = new FormatConverter();

    static List<Format> writable() {
        return Format.writable();
    }

    @ParameterizedTest
    @MethodSource("writable")
    void knowsEveryFormatThatCanBeWritten(Format format) {
        assertEquals(format, converter.convert(format.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ENV", "auto", "docker-inspect", "env ", "Env"})
    void namesAllThatCanBeWrittenWhereItKnowsNone(String id) {
        var refused = assertThrows(TypeConversionException.class, () -> converter.convert(id));
        assertEquals(
                "expected one of "
                        + String.join(", ", writable().stream().map(Format::id).toList()),
                refused.getMessage());
    }

    @Test
    void choosesAmongTheGivenFormatsOnly() {
        var some = List.of(Format.JSON, Format.DOCKER_INSPECT);
        assertEquals(Format.DOCKER_INSPECT, FormatConverter.format("docker-inspect", some));
        var refused =
                assertThrows(
                        TypeConversionException.class, () -> FormatConverter.format("env", some));
        assertEquals("expected one of json, docker-inspect", refused.getMessage());
    }
}
