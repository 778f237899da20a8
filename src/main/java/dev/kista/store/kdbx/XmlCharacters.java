package dev.kista.store.kdbx;

/// Which characters XML 1.0 allows where.
final class XmlCharacters {
    private static final boolean[] PLAIN = new boolean[256];

    static {
        for (var each = 0x20; each < 0x80; each++) {
            PLAIN[each] = "<&]\"'".indexOf(each) < 0;
        }
    }

    private XmlCharacters() {}

    /// Whether a byte stands for itself anywhere in text and in attributes.
    static boolean isPlain(byte each) {
        return PLAIN[each & 0xff];
    }

    static boolean isBlank(int each) {
        return each == ' ' || each == '\t' || each == '\n' || each == '\r';
    }

    static boolean isAllowed(int point) {
        return point >= 0x20 && point < 0xD800
                || point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0xE000 && point < 0xFFFE
                || point >= 0x10000 && point < 0x110000;
    }

    /// Whether a byte may belong to a name; those of characters beyond ASCII are looked at later.
    static boolean mayBeInName(int each) {
        return each >= 0x80 || isInName(each);
    }

    static boolean isName(String text) {
        return !text.isEmpty()
                && beginsName(text.codePointAt(0))
                && text.codePoints().allMatch(XmlCharacters::isInName);
    }

    private static boolean beginsName(int point) {
        return point < 0x80
                ? isLetter(point) || point == '_' || point == ':'
                : point >= 0xC0 && point < 0x300 && point != 0xD7 && point != 0xF7
                        || point >= 0x370 && point < 0x2000 && point != 0x37E
                        || point == 0x200C
                        || point == 0x200D
                        || point >= 0x2070 && point < 0x2190
                        || point >= 0x2C00 && point < 0x2FF0
                        || point >= 0x3001 && point < 0xD800
                        || point >= 0xF900 && point < 0xFDD0
                        || point >= 0xFDF0 && point < 0xFFFE
                        || point >= 0x10000 && point < 0xF0000;
    }

    private static boolean isInName(int point) {
        return beginsName(point)
                || point == '-'
                || point == '.'
                || point >= '0' && point <= '9'
                || point == 0xB7
                || point >= 0x300 && point < 0x370
                || point == 0x203F
                || point == 0x2040;
    }

    private static boolean isLetter(int point) {
        return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z';
    }
}
