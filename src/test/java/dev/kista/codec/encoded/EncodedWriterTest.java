package dev.kista.codec.encoded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.kestra.Base64Text;
import dev.kista.codec.kestra.Remedies;

import org.junit.jupiter.api.Test;

import java.util.List;

class EncodedWriterTest {
    private final EncodedWriter writer = new EncodedWriter();

    @Test
    void writesALineForEachInItsOrderAndNoneForNothing() {
        assertEquals(
                "SECRET_B=YWI=\nSECRET_A=\n",
                writer.text(
                        List.of(
                                new NamedValue("SECRET_B", "YWI="),
                                new NamedValue("SECRET_A", ""))));
        assertEquals("", writer.text(List.of()));
    }

    @Test
    void writesALongValueOnOneLineWhichItsReaderTakesForNoWrappedOne() {
        var encoded = Base64Text.encode("x".repeat(57));
        var values =
                List.of(new NamedValue("SECRET_A", encoded), new NamedValue("SECRET_B", "YWI="));
        assertEquals(
                "A=" + "x".repeat(57) + "\nB=ab",
                ProblemTable.secrets(
                        EncodedReader.read(writer.text(values), Remedies.NONE).secrets()));
    }

    @Test
    void refusesNothing() {
        assertEquals(List.of(), writer.check(List.of(new NamedValue("SECRET_A", "YWI="))));
    }
}
