package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base64TextTest {
    @Test
    void encodesOnOneLineWithPadding() {
        assertEquals("cGFzc3dvcmQ=", Base64Text.encode("password"));
        assertEquals(400, Base64Text.encode("x".repeat(300)).length());
        assertEquals("", Base64Text.encode(""));
        assertEquals("8J+YgA==", Base64Text.encode("😀"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cGFz\nc3dvcmQ=",
                "cGFz\r\nc3dvcmQ=\r\n",
                "cGFz\u2028c3dvcmQ=",
                "cGFz\u0085c3dvcmQ="
            })
    void dropsLineBreaksAsKestraDoes(String wrapped) {
        assertEquals("password", decoded(wrapped).text());
    }

    @Test
    void decodesWithoutPaddingAndSaysSo() {
        assertEquals(false, decoded("cGFzc3dvcmQ").padded());
        assertEquals(true, decoded("cGFzc3dvcmQ=").padded());
    }

    @ParameterizedTest
    @CsvSource({"'YWI= ',4", "' YWI=',0", "YW-I,2", "'\"YWI=\"',0", "'{{ x }}',0", "YWÄI,2"})
    void namesTheCharacterThatIsNotOfTheAlphabet(String value, int index) {
        assertEquals(new Decoded.IllegalCharacter(index), Base64Text.decode(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"YWI==", "YWI=YWI=", "admin", "=", "A"})
    void refusesWrongPaddingAndWrongLengths(String value) {
        assertEquals(new Decoded.Malformed(), Base64Text.decode(value));
    }

    @Test
    void seesThatPlainTextDecodesToGarbage() {
        assertInstanceOf(Decoded.Garbled.class, Base64Text.decode("password"));
    }

    private static Decoded.Text decoded(String value) {
        return assertInstanceOf(Decoded.Text.class, Base64Text.decode(value));
    }
}
