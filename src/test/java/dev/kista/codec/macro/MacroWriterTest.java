package dev.kista.codec.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.kestra.Remedies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.NoSuchElementException;

class MacroWriterTest {
    private final MacroWriter writer = new MacroWriter();

    @Test
    void writesNothingForNothingAndNotesItAllTheSame() {
        assertEquals("", writer.text(List.of()));
        assertEquals("N macro.not-for-kestra", ProblemTable.of(writer.check(List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "\r", "\0", "\n\\"})
    void refusesWhatALineCannotHold(String value) {
        assertEquals(
                "N macro.not-for-kestra\nE macro.line-break A",
                ProblemTable.of(writer.check(List.of(new NamedValue("A", value)))));
    }

    @Test
    void refusesAndDoesNotWriteWhatNoQuotesGiveBack() {
        var value = List.of(new NamedValue("A", "\\"));
        assertEquals(
                "N macro.not-for-kestra\nE macro.no-quoting A",
                ProblemTable.of(writer.check(value)));
        assertThrows(NoSuchElementException.class, () -> writer.text(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "it's",
                "say \"x\"",
                "'\"",
                "#{x}",
                "}}",
                "a # b",
                "é😀",
                "\t",
                "\u2028"
            })
    void isReadBackAsItWas(String value) {
        var values = List.of(new NamedValue("SECRET_A", value), new NamedValue("SECRET_B", "b"));
        var reading = MacroReader.read(writer.text(values), Remedies.NONE);
        assertEquals(value, reading.secrets().getFirst().value());
        assertEquals("b", reading.secrets().getLast().value());
    }
}
