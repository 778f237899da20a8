package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SecretMaskTest {
    private final SecretText text = new SecretText();

    @Test
    void showsADotForEachCharacterAndKeepsTheLines() {
        text.replace(0, 0, "a🔑\nb");
        assertEquals("••\n•", SecretMask.DOTS.shown(text));
    }

    @Test
    void findsThePlaceBehindAnEmojiInBothDirections() {
        text.replace(0, 0, "a🔑b");
        assertEquals(2, SecretMask.DOTS.toShown(text, 3));
        assertEquals(3, SecretMask.DOTS.toText(text, 2));
        assertEquals(4, SecretMask.DOTS.toText(text, 3));
    }

    @Test
    void hidesTheLengthFromThoseWhoDoNotEdit() {
        text.replace(0, 0, "a");
        var one = SecretMask.BLIND.shown(text);
        text.replace(0, 0, "long\nlonger");
        assertEquals(one, SecretMask.BLIND.shown(text));
        text.clear();
        assertEquals("", SecretMask.BLIND.shown(text));
    }

    @Test
    void makesACarriageReturnVisible() {
        text.replace(0, 0, "a\r\n\tb\u007f");
        assertEquals("a␍\n\tb␡", SecretMask.REVEALED.shown(text));
    }
}
