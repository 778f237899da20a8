package dev.kista.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class SecretValueTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\0", "\uFEFFx", "a\r\nb", "é😀", "\uFFFD"})
    void givesATextBackAsItWas(String text) {
        var value = SecretValue.ofText(text);
        assertEquals(text, value.text());
        assertEquals(text.getBytes(StandardCharsets.UTF_8).length, value.size());
        assertEquals(text.isEmpty(), value.isEmpty());
        assertEquals(true, value.isText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uDE00", "\uDE00\uD83D"})
    void refusesHalfACharacterWithoutSayingTheRest(String text) {
        var refused =
                assertThrows(
                        IllegalArgumentException.class, () -> SecretValue.ofText("pass" + text));
        assertEquals("text with a lone surrogate has no UTF-8 form", refused.getMessage());
    }

    @Test
    void keepsBytesThatAreNoText() {
        var bytes = new byte[] {(byte) 0xC3, 0, (byte) 0xFF};
        var value = SecretValue.of(bytes);
        assertEquals(false, value.isText());
        assertArrayEquals(bytes, value.toBytes());
        assertEquals("\uFFFD\0\uFFFD", value.text());
    }

    @Test
    void copiesOrTakesOverTheCallersBytes() {
        var kept = new byte[] {1, 2};
        var value = SecretValue.of(kept);
        kept[0] = 9;
        assertArrayEquals(new byte[] {1, 2}, value.toBytes());
        var given = new byte[] {1, 2};
        assertEquals(value, SecretValue.wiping(given));
        assertArrayEquals(new byte[2], given);
    }

    @Test
    void wipesTheCopyOfAReaderThatFails() {
        var seen = new byte[1][];
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        SecretValue.ofText("ab")
                                .read(
                                        copy -> {
                                            seen[0] = copy;
                                            throw new IllegalArgumentException("no");
                                        }));
        assertArrayEquals(new byte[2], seen[0]);
    }

    @Test
    void cannotBeReadOnceItIsClosed() {
        var value = SecretValue.ofText("ab");
        var copy = value.copy();
        value.close();
        value.close();
        assertEquals(true, value.isClosed());
        assertThrows(IllegalStateException.class, value::text);
        assertThrows(IllegalStateException.class, value::copy);
        assertEquals("ab", copy.text());
        assertEquals(value, value);
        assertNotEquals(copy, value);
    }

    @Test
    void equalsByContentAndHashesBySizeAlone() {
        assertEquals(
                SecretValue.ofText("é"), SecretValue.of(new byte[] {(byte) 0xC3, (byte) 0xA9}));
        assertNotEquals(SecretValue.ofText("ab"), SecretValue.ofText("ac"));
        assertNotEquals(SecretValue.ofText("ab"), SecretValue.ofText("abc"));
        assertEquals(SecretValue.ofText("ab").hashCode(), SecretValue.ofText("yz").hashCode());
    }

    @Test
    void hasNoTextOfItsOwn() {
        assertEquals("***", SecretValue.ofText("hunter2").toString());
        assertEquals("***", SecretValue.ofText("").toString());
    }
}
