package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigInteger;
import java.util.Optional;

class GoNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "+7, 7",
        "0123, 83",
        "0o17, 15",
        "0O17, 15",
        "0x1F, 31",
        "-0Xff, -255",
        "0b101, 5",
        "00, 0",
        "18446744073709551615, 18446744073709551615",
        "-9223372036854775808, -9223372036854775808",
        "0xFFFFFFFFFFFFFFFF, 18446744073709551615"
    })
    void readsIntegersInEveryBaseOfGo(String text, String value) {
        assertEquals(Optional.of(new BigInteger(value)), GoNumber.integer(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "08",
                "0x",
                "0b2",
                "0o8",
                "1.0",
                "1e3",
                " 1",
                "1_000",
                "18446744073709551616",
                "-9223372036854775809",
                "１",
                "0x1FFFFFFFFFFFFFFFF"
            })
    void readsNothingThatDoesNotFitIn64Bits(String text) {
        assertEquals(Optional.empty(), GoNumber.integer(text));
    }

    @Test
    void doesNotTryToReadALongNumber() {
        assertEquals(Optional.of(BigInteger.ONE), GoNumber.integer("0".repeat(79) + "1"));
        assertEquals(Optional.empty(), GoNumber.integer("0".repeat(80) + "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1",
        "-0.0, -0",
        ".5, 0.5",
        "1., 1",
        "1e7, 1e+07",
        "999999.0, 999999",
        "1000000.0, 1e+06",
        "123456.7, 123456.7",
        "0.0001, 0.0001",
        "0.00001, 1e-05",
        "1.5e300, 1.5e+300",
        "-12.5e-10, -1.25e-09",
        "0.1, 0.1",
        "+2.50, 2.5",
        "1e-400, 0",
        "5e-324, 5e-324"
    })
    void printsRealsAsGoDoes(String text, String shown) {
        assertEquals(Optional.of(shown), GoNumber.real(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "e5", "1e", "1e400", "-1e309", "0x1p-2", "inf", "nan", "1.2.3"})
    void readsNoOtherReals(String text) {
        assertEquals(Optional.empty(), GoNumber.real(text));
    }
}
