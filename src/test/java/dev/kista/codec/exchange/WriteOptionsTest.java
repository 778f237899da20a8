package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Carried;
import dev.kista.codec.Dialect;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class WriteOptionsTest {
    @Test
    void writesWhatIsUsualUnlessToldOtherwise() {
        var usual = new WriteOptions(Dialect.NODE, true);
        assertEquals(
                new WriteOptions(
                        Dialect.NODE,
                        true,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty()),
                usual);
        assertEquals(false, WriteOptions.PLAIN.masked());
        assertEquals(true, WriteOptions.MASKED.masked());
    }

    @Test
    void changesOneOptionAndKeepsTheOthers() {
        var all =
                WriteOptions.MASKED
                        .withNamespace(Optional.of("company.team"))
                        .withName(Optional.of("kestra"))
                        .withStringData(true)
                        .withCarried(Optional.of(Carried.PLAIN));
        assertEquals(
                new WriteOptions(
                        Dialect.COMPOSE,
                        true,
                        Optional.of(Carried.PLAIN),
                        true,
                        Optional.of("kestra"),
                        Optional.of("company.team")),
                all);
        assertEquals(
                WriteOptions.MASKED,
                all.withCarried(Optional.empty())
                        .withStringData(false)
                        .withName(Optional.empty())
                        .withNamespace(Optional.empty()));
    }
}
