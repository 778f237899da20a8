package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.model.SecretValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class SecretTextTest {
    private final SecretText text = new SecretText();

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "p=ss\"w$rd", "ÄÖ€", "🔑🗝️", "a\r\nb\r\n", "tab\tnul\0end"})
    void givesBackTheBytesItWasGiven(String content) {
        text.set(SecretValue.ofText(content));
        assertArrayEquals(
                content.getBytes(StandardCharsets.UTF_8), text.value().toBytes(), "bytes");
    }

    @Test
    void growsWithItsContent() {
        var content = "0123456789".repeat(1000);
        for (var i = 0; i < content.length(); i += 10) {
            text.replace(i, i, content.substring(i, i + 10));
        }
        assertEquals(SecretValue.ofText(content), text.value());
    }

    @Test
    void replacesInTheMiddle() {
        text.replace(0, 0, "one two three");
        text.replace(4, 7, "2");
        assertEquals("one 2 three", text.substring(0, text.length()));
    }

    @Test
    void fillsWhatIsDeletedWithZeros() {
        text.replace(0, 0, "secret");
        text.replace(2, 6, "");
        for (var i = 2; i < 6; i++) {
            assertEquals('\0', text.charAt(i));
        }
    }

    @Test
    void fillsEverythingWithZerosWhenCleared() {
        text.replace(0, 0, "secret");
        text.clear();
        assertEquals(0, text.length());
        for (var i = 0; i < 6; i++) {
            assertEquals('\0', text.charAt(i));
        }
    }

    @Test
    void refusesBytesThatAreNotText() {
        var binary = SecretValue.of(new byte[] {'a', (byte) 0xff, 'b'});
        assertThrows(IllegalArgumentException.class, () -> text.set(binary));
        assertEquals(0, text.length());
    }
}
