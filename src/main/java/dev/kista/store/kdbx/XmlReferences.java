package dev.kista.store.kdbx;

import org.jspecify.annotations.Nullable;

/// Single characters of a document: those beyond ASCII, line ends, and those that are written as
/// references.
final class XmlReferences {
    /// No name of an entity is longer, and no number has more digits.
    private static final int LONGEST = 64;

    private final XmlBytes bytes;

    XmlReferences(XmlBytes bytes) {
        this.bytes = bytes;
    }

    /// Takes `&amp;` and its like; any entity but XML's own five is damage.
    void take(@Nullable TextBuffer sink) throws KdbxException {
        bytes.next();
        var name = new StringBuilder();
        for (var each = bytes.next(); each != ';'; each = bytes.next()) {
            if (each <= ' ' || each >= 0x80 || name.length() == LONGEST) {
                throw bytes.damaged();
            }
            name.append((char) each);
        }
        var point = point(name.toString());
        if (!XmlCharacters.isAllowed(point)) {
            throw bytes.damaged();
        }
        if (sink != null) {
            sink.appendPoint(point);
        }
    }

    private static int point(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> {
                if (name.startsWith("#x")) {
                    yield number(name.substring(2), 16);
                }
                yield name.startsWith("#") ? number(name.substring(1), 10) : -1;
            }
        };
    }

    private static int number(String digits, int radix) {
        if (!digits.chars().allMatch(each -> Character.digit(each, radix) >= 0)) {
            return -1;
        }
        try {
            return Integer.parseInt(digits, radix);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /// Takes one character as it stands there; each way to end a line becomes a line feed.
    ///
    /// @return the character
    int takeCharacter(@Nullable TextBuffer sink) throws KdbxException {
        var point = point(bytes.next());
        if (point == '\r') {
            bytes.take('\n');
            point = '\n';
        }
        if (!XmlCharacters.isAllowed(point)) {
            throw bytes.damaged();
        }
        if (sink != null) {
            sink.appendPoint(point);
        }
        return point;
    }

    /// Decodes UTF-8 in its shortest form.
    private int point(int first) throws KdbxException {
        if (first < 0x80) {
            return first;
        }
        var further = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        if (further == 0) {
            throw bytes.damaged();
        }
        var point = first & 0x3F >> further;
        for (var i = 0; i < further; i++) {
            var each = bytes.next();
            if ((each & 0xC0) != 0x80) {
                throw bytes.damaged();
            }
            point = point << 6 | each & 0x3F;
        }
        if (further == 2 && point < 0x800 || further == 3 && point < 0x10000) {
            throw bytes.damaged();
        }
        return point;
    }
}
