package dev.kista.store.kdbx;

import java.nio.charset.StandardCharsets;

/// Which texts XML 1.0 can hold: of the characters below U+0020 only tab and the line ends, and
/// neither U+FFFE nor U+FFFF.
enum XmlText {
    PLAIN,
    ONLY_AS_BYTES,
    NEVER;

    static XmlText fits(String text) {
        var fits = PLAIN;
        for (var i = 0; i < text.length(); i++) {
            var each = text.charAt(i);
            if (each < ' ' ? each != '\t' && each != '\n' && each != '\r' : each >= 0xFFFE) {
                fits = ONLY_AS_BYTES;
            } else if (Character.isSurrogate(each)) {
                if (Character.isLowSurrogate(each)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return NEVER;
                }
                i++;
            }
        }
        return fits;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
