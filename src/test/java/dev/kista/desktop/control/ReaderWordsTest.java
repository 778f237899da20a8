package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;
import dev.kista.model.Messages;
import dev.kista.service.exchange.Disagreement;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class ReaderWordsTest {
    private final ReaderWords words = new ReaderWords(Messages.in(Locale.ENGLISH));

    @Test
    void saysNothingWhereAllAgree() {
        assertEquals("", words.of(List.of()));
    }

    @Test
    void countsTheKeysThatOneReaderWouldHaveOtherwise() {
        assertEquals(
                "Others would read it differently: python-dotenv (1 key).",
                words.of(List.of(new Disagreement(Dialect.PYTHON, false, List.of("A")))));
    }

    @Test
    void namesEachReaderAndWhoWouldTakeNothing() {
        assertEquals(
                "Others would read it differently: docker run --env-file (not at all), Shell (2"
                        + " keys).",
                words.of(
                        List.of(
                                new Disagreement(Dialect.DOCKER, true, List.of()),
                                new Disagreement(Dialect.SHELL, false, List.of("A", "B")))));
    }
}
