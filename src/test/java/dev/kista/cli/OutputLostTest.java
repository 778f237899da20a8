package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;

class OutputLostTest {
    @ParameterizedTest
    @CsvSource({
        "Broken pipe, true",
        "The pipe is being closed, true",
        "Pipe closed, true",
        "No space left on device, false",
        "'', false"
    })
    void tellsAReaderThatWentAwayFromAFullDisk(String words, boolean pipe) {
        assertEquals(pipe, new OutputLost(new IOException(words)).isClosedPipe());
    }

    @Test
    void takesAFailureWithoutWordsForTheDisk() {
        var cause = new IOException();
        var lost = new OutputLost(cause);
        assertEquals(false, lost.isClosedPipe());
        assertSame(cause, lost.getCause());
    }
}
