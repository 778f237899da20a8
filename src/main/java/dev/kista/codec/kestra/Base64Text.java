package dev.kista.codec.kestra;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/// Text as an encoded value: standard base64 (RFC 4648, section 4) of its UTF-8 bytes, padded, on
/// one line.
public final class Base64Text {
    private Base64Text() {}

    /// @param text well-formed
    public static String encode(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Decodes exactly as Kestra does, and says why where Kestra would not.
    public static Decoded decode(String value) {
        var joined = join(value);
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(joined);
        } catch (IllegalArgumentException e) {
            var illegal = illegalCharacter(value);
            return illegal < 0 ? new Decoded.Malformed() : new Decoded.IllegalCharacter(illegal);
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        return isGarbled(text, bytes)
                ? new Decoded.Garbled(text)
                : new Decoded.Text(text, bytes.length, joined.length() % 4 == 0);
    }

    /// Whether bytes were no UTF-8. What was not has U+FFFD in its place in the text, which may
    /// also stand in the bytes themselves; an exception for each of many values would take long.
    private static boolean isGarbled(String text, byte[] bytes) {
        return text.indexOf('\uFFFD') >= 0
                && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    }

    /// Whether a value has the form that the standard encoder gives it: whole groups of four
    /// digits, padded, on one line.
    static boolean isWholeGroups(String value) {
        var end = value.length();
        if (end % 4 != 0) {
            return false;
        }
        while (end > 0 && end > value.length() - 2 && value.charAt(end - 1) == '=') {
            end--;
        }
        for (var i = 0; i < end; i++) {
            if (!isDigit(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The value without its line breaks: all that the regular expression `\R` knows.
    public static String join(String value) {
        return hasLineBreak(value) ? value.replaceAll("\\R", "") : value;
    }

    public static boolean hasLineBreak(String value) {
        for (var i = 0; i < value.length(); i++) {
            if (isLineBreak(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isDigit(char c) {
        return c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9'
                || c == '+'
                || c == '/';
    }

    private static int illegalCharacter(String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (!isDigit(c) && c != '=' && !isLineBreak(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLineBreak(int c) {
        return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
