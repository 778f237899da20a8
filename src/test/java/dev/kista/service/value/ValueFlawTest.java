package dev.kista.service.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

class ValueFlawTest {
    private static final byte[] TEXT = "ab\n\ncd".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "2, 1, 3", "3, 2, 1", "4, 3, 1", "5, 3, 2", "6, 3, 3"})
    void countsLinesAndColumnsFromOne(int offset, int line, int column) {
        assertEquals(new ValueFlaw("x", line, column), ValueFlaw.at("x", TEXT, offset));
    }

    @Test
    void standsAtTheStartOfAnEmptyText() {
        assertEquals(new ValueFlaw("x", 1, 1), ValueFlaw.at("x", new byte[0], 0));
    }

    @Test
    void saysThePlaceAsAPersonReadsIt() {
        var words = new ValueFlaw("json-colon", 12_000, 3).words(Messages.in(Locale.ENGLISH));
        assertEquals("No valid JSON: a colon is missing in line 12,000, column 3.", words);
    }
}
