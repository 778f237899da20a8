package dev.kista.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The step from bytes to text: strict UTF-8, or a clear reason why not.
///
/// Nothing is replaced, and a byte order mark stays in the text, because the readers of a format
/// differ in what they make of it.
public sealed interface TextBytes {
    /// The bytes are UTF-8.
    record Text(String text) implements TextBytes {
        @Override
        public String toString() {
            return "Text[***]";
        }
    }

    /// The bytes are no text that any reader of these formats would take.
    record Refused(Problem problem) implements TextBytes {}

    /// Decodes a whole document.
    static TextBytes decode(byte[] bytes) {
        if (isUtf16(bytes)) {
            return decodeAny(bytes);
        }
        // A NUL is a NUL in UTF-8 and in what is none, and a text is searched quicker than bytes.
        var quick = quick(bytes);
        return quick.indexOf('\0') < 0 ? checked(quick, bytes) : new Refused(nul(bytes));
    }

    /// Decodes UTF-8 that may hold NUL characters: what a consumer makes of them is for its reader
    /// to say.
    static TextBytes decodeAny(byte[] bytes) {
        if (isUtf16(bytes)) {
            return new Refused(Problem.error("text.utf-16", Position.START, null));
        }
        return checked(quick(bytes), bytes);
    }

    /// Quick for nearly every text there is, and in little room; where it puts U+FFFD, that may be
    /// for what is no UTF-8.
    private static String quick(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static TextBytes checked(String quick, byte[] bytes) {
        return quick.indexOf('\uFFFD') < 0 ? new Text(quick) : strict(bytes);
    }

    private static TextBytes strict(byte[] bytes) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            var text = out.toString();
            return new Refused(
                    Problem.error(
                            "text.not-utf-8", new TextPositions(text).at(text.length()), null));
        }
        return new Text(out.toString());
    }

    /// Whether a text has a UTF-8 form, that is, holds no half of a surrogate pair.
    static boolean isWellFormed(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /// Text of Western letters in UTF-16 without a mark has a NUL in every second byte.
    private static Problem nul(byte[] bytes) {
        var first = 0;
        while (bytes[first] != 0) {
            first++;
        }
        var halves = 0;
        var end = Math.min(bytes.length, 64);
        for (var i = first % 2; i < end; i += 2) {
            halves += bytes[i] == 0 ? 1 : 0;
        }
        var utf16 = first < 2 && end >= 4 && halves * 2 == end - end % 2;
        if (utf16) {
            return Problem.error("text.utf-16", Position.START, null);
        }
        var before = new String(bytes, 0, first, StandardCharsets.UTF_8);
        return Problem.error("text.binary", new TextPositions(before).at(before.length()), null);
    }

    private static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }
}
