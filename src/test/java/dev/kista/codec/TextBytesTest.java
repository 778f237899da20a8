package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class TextBytesTest {
    @Test
    void keepsTheByteOrderMarkForTheReaderOfTheFormat() {
        assertEquals("\uFEFFA=1", text("\uFEFFA=1".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void namesThePlaceOfTheFirstByteThatIsNotUtf8() {
        var problem = refused("A=é\nB=ü\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("text.not-utf-8", problem.code());
        assertEquals(new Position(1, 3), problem.at());
    }

    @Test
    void refusesACharacterThatIsCutAtTheEnd() {
        var bytes = "A=1\nB=é".getBytes(StandardCharsets.UTF_8);
        var problem = refused(java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertEquals(new Position(2, 3), problem.at());
    }

    @Test
    void recognisesUtf16WithAndWithoutItsMark() {
        assertEquals("text.utf-16", refused("A=1".getBytes(StandardCharsets.UTF_16)).code());
        assertEquals("text.utf-16", refused("A=b\n".getBytes(StandardCharsets.UTF_16LE)).code());
        assertEquals("text.utf-16", refused("A=b\n".getBytes(StandardCharsets.UTF_16BE)).code());
    }

    @Test
    void callsANulBinary() {
        var problem = refused("A=1\nB=\0\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("text.binary", problem.code());
        assertEquals(new Position(2, 3), problem.at());
    }

    @Test
    void knowsHalvesOfCharacters() {
        assertEquals(true, TextBytes.isWellFormed("a😀"));
        assertEquals(false, TextBytes.isWellFormed("a\uD83D"));
        assertEquals(false, TextBytes.isWellFormed("\uDE00\uD83D"));
    }

    private static String text(byte[] bytes) {
        return assertInstanceOf(TextBytes.Text.class, TextBytes.decode(bytes)).text();
    }

    private static Problem refused(byte[] bytes) {
        return assertInstanceOf(TextBytes.Refused.class, TextBytes.decode(bytes)).problem();
    }
}
