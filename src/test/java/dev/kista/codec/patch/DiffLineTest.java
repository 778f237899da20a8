package dev.kista.codec.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffLineTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"ADDED,+A=***", "REMOVED,-A=***", "CONTEXT, A=***"})
    void saysItsHiddenFormBehindItsSign(DiffLine.Kind kind, String said) {
        assertEquals(said, new DiffLine(kind, "A=hunter2", "A=***", 3, true).toString());
    }
}
