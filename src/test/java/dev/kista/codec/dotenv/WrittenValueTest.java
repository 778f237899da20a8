package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WrittenValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "COMPOSE^NONE^YWI=^YWI=",
                "COMPOSE^NONE^a b^\"a b\"",
                "COMPOSE^SINGLE^a b^'a b'",
                "COMPOSE^SINGLE^it's^\"it's\"",
                "COMPOSE^DOUBLE^YWI=^\"YWI=\"",
                "COMPOSE^DOUBLE^$x^\"\\$x\"",
                "NODE^BACKTICK^a b^`a b`",
                "NODE^SINGLE^it's^'it's'",
                "DOCKER^NONE^a b^a b",
                "SHELL^DOUBLE^YWI=^\"YWI=\"",
                "SHELL^DOUBLE^$x^'$x'",
                "SYSTEMD^SINGLE^$x^'$x'",
                "PYTHON^SINGLE^it's^\"it's\""
            })
    void staysInTheQuotesOfTheOldOneWhereTheyCanCarryIt(
            Dialect dialect, Quote quote, String value, String written) {
        var result = new WrittenValue(dialect).like(quote, "A", value);
        assertEquals(new EnvQuoting.Written.Text(written), result);
    }

    @ParameterizedTest
    @EnumSource
    void needsNoQuotesForBase64(Dialect dialect) {
        assertEquals(
                new EnvQuoting.Written.Text("A=YW+/="),
                new WrittenValue(dialect).assignment("A", "YW+/="));
        assertEquals(
                new EnvQuoting.Written.Text("A="), new WrittenValue(dialect).assignment("A", ""));
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatTheDialectCannotHoldInAnyQuotes(Dialect dialect) {
        for (var quote : Quote.values()) {
            assertEquals(
                    true,
                    new WrittenValue(dialect).like(quote, "A", "\0")
                            instanceof EnvQuoting.Written.Refused);
        }
    }
}
