package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Dialect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine.TypeConversionException;

import java.util.Locale;

class DialectConverterTest {
    private final DialectConverter converter = new DialectConverter();

    @ParameterizedTest
    @EnumSource
    void knowsEveryDialectByItsNameInSmallLetters(Dialect dialect) {
        assertEquals(dialect, converter.convert(dialect.name().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NODE", "nodejs", "kestra", "node "})
    void namesAllThereAreWhereItKnowsNone(String name) {
        var refused = assertThrows(TypeConversionException.class, () -> converter.convert(name));
        assertEquals(
                "expected one of compose, docker, node, python, shell, systemd",
                refused.getMessage());
    }

    @Test
    void knowsThemOnATurkishMachineToo() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertEquals(Dialect.SYSTEMD, converter.convert("systemd"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
