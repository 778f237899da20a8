package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "hunter2", "a\nb"})
    void saysHowLongATextIsAndNotWhatItIs(String text) {
        assertEquals("Text[***, 7 bytes]", new Decoded.Text(text, 7, true).toString());
        assertEquals("Garbled[***]", new Decoded.Garbled(text).toString());
    }

    @Test
    void countsBytesAndNotCharacters() {
        assertEquals(new Decoded.Text("é😀", 6, true), Base64Text.decode("w6nwn5iA"));
    }
}
