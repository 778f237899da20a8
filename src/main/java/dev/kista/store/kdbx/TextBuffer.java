package dev.kista.store.kdbx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/// The text of one element in UTF-8, in an array that is used again and can be wiped.
final class TextBuffer {
    private byte[] bytes = new byte[1024];
    private int length;

    boolean isEmpty() {
        return length == 0;
    }

    void clear() {
        length = 0;
    }

    void wipe() {
        Arrays.fill(bytes, 0, length, (byte) 0);
        length = 0;
    }

    void append(int each) {
        room(1);
        bytes[length++] = (byte) each;
    }

    void append(byte[] source, int start, int count) {
        room(count);
        System.arraycopy(source, start, bytes, length, count);
        length += count;
    }

    /// @param point a character of Unicode that is no surrogate
    void appendPoint(int point) {
        if (point < 0x80) {
            append(point);
            return;
        }
        if (point < 0x800) {
            append(0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                append(0xE0 | point >> 12);
            } else {
                append(0xF0 | point >> 18);
                append(0x80 | point >> 12 & 0x3F);
            }
            append(0x80 | point >> 6 & 0x3F);
        }
        append(0x80 | point & 0x3F);
    }

    private void room(int count) {
        if (count > bytes.length - length) {
            var wider = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
            Arrays.fill(bytes, (byte) 0);
            bytes = wider;
        }
    }

    byte[] toUtf8() {
        return Arrays.copyOf(bytes, length);
    }

    /// @throws IllegalArgumentException if the text is not base64, blanks aside
    byte[] decodeBase64() {
        var digits = new byte[length];
        var count = 0;
        for (var i = 0; i < length; i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                digits[count++] = bytes[i];
            }
        }
        return Base64.getDecoder()
                .decode(count == digits.length ? digits : Arrays.copyOf(digits, count));
    }

    /// The same text, and the same object where that was asked for before.
    String shared(SharedTexts texts) {
        return texts.of(bytes, 0, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
