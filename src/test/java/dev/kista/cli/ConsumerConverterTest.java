package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.service.see.Consumer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine.TypeConversionException;

class ConsumerConverterTest {
    private final ConsumerConverter converter = new ConsumerConverter();

    @ParameterizedTest
    @EnumSource
    void knowsEveryConsumerByItsNameInSmallLetters(Consumer consumer) {
        assertEquals(consumer, converter.convert(consumer.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "COMPOSE", " compose", "composer", "comp"})
    void namesAllThereAreWhereItKnowsNone(String name) {
        var refused = assertThrows(TypeConversionException.class, () -> converter.convert(name));
        assertEquals(
                "expected one of compose, docker, node, python, shell, systemd, kestra",
                refused.getMessage());
    }
}
