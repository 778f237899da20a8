package dev.kista.store.kdbx;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/// The text of one element, in an array that is used again and can be wiped.
final class TextBuffer {
    private char[] chars = new char[1024];
    private int length;

    void clear() {
        length = 0;
    }

    void wipe() {
        Arrays.fill(chars, 0, length, '\0');
        length = 0;
    }

    void append(char[] source, int start, int count) {
        if (length + count > chars.length) {
            var wider = Arrays.copyOf(chars, Math.max(2 * chars.length, length + count));
            Arrays.fill(chars, '\0');
            chars = wider;
        }
        System.arraycopy(source, start, chars, length, count);
        length += count;
    }

    byte[] toUtf8() {
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(chars, 0, length));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    /// @throws IllegalArgumentException if the text is not base64, blanks aside
    byte[] decodeBase64() {
        var digits = new byte[length];
        var count = 0;
        for (var i = 0; i < length; i++) {
            if (chars[i] > ' ') {
                digits[count++] = (byte) Math.min(chars[i], 0x7f);
            }
        }
        return Base64.getDecoder()
                .decode(count == digits.length ? digits : Arrays.copyOf(digits, count));
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
