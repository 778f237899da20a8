package dev.kista.codec.dotenv;

import java.util.Arrays;

/// A line that every consumer reads alike: `NAME=value`, with nothing in the value that any of them
/// would look at twice. Most lines of most files are such lines, and this finds them in one pass
/// without an object. One instance looks at one line after the other.
///
/// The name is `[A-Za-z_][A-Za-z0-9_]*`. The value is not empty, is ASCII without control
/// characters, without a backslash and a `$`, and either stands in one pair of quotes or holds no
/// quote and no `#` and has no blanks around it. Behind it comes the line's end or the text's;
/// where the consumer knows comments, also a blank and a `#`.
final class PlainLine {
    private static final int NAME = 1;
    private static final int NAME_START = 2;
    private static final int BIG = 4;
    private static final int BARE = 8;
    private static final int IN_SINGLE = 16;
    private static final int IN_DOUBLE = 32;

    /// What a character can be, by its code.
    private static final byte[] KINDS = kinds();

    private final String text;
    private final boolean quotes;
    private final boolean comments;
    private int nameStart;
    private int nameEnd;
    private int writtenEnd;
    private int end;
    private boolean lowerCase;
    private Quote quote = Quote.NONE;

    /// @param quotes whether the consumer takes quotes off a value
    /// @param comments whether a `#` behind a blank ends a value
    PlainLine(String text, boolean quotes, boolean comments) {
        this.text = text;
        this.quotes = quotes;
        this.comments = comments;
    }

    private static byte[] kinds() {
        var kinds = new byte[0x80];
        Arrays.fill(kinds, ' ', 0x7F, (byte) (BARE | IN_SINGLE | IN_DOUBLE));
        for (var c : new char[] {'$', '\\'}) {
            kinds[c] = 0;
        }
        kinds['#'] = kinds['`'] = IN_SINGLE | IN_DOUBLE;
        kinds['\''] = IN_DOUBLE;
        kinds['"'] = IN_SINGLE;
        for (var c = '0'; c <= '9'; c++) {
            kinds[c] |= NAME | BIG;
        }
        for (var c = 'A'; c <= 'Z'; c++) {
            kinds[c] |= NAME | NAME_START | BIG;
            kinds[c | 0x20] |= NAME | NAME_START;
        }
        kinds['_'] |= NAME | NAME_START | BIG;
        return kinds;
    }

    /// Whether such a line begins at an offset; if so, the other methods tell of it.
    boolean isAt(int start) {
        if (start == text.length() || !is(text.charAt(start), NAME_START)) {
            return false;
        }
        nameStart = start;
        var at = start;
        var all = BIG;
        while (at < text.length() && is(text.charAt(at), NAME)) {
            all &= KINDS[text.charAt(at)];
            at++;
        }
        if (at + 1 >= text.length() || text.charAt(at) != '=') {
            return false;
        }
        nameEnd = at;
        lowerCase = all == 0;
        return switch (text.charAt(at + 1)) {
            case '\'' -> quotes && quoted(at + 1, IN_SINGLE, Quote.SINGLE);
            case '"' -> quotes && quoted(at + 1, IN_DOUBLE, Quote.DOUBLE);
            default -> bare(at + 1);
        };
    }

    private boolean quoted(int open, int allowed, Quote kind) {
        var at = over(open + 1, allowed);
        if (at == text.length() || text.charAt(at) != text.charAt(open)) {
            return false;
        }
        quote = kind;
        writtenEnd = end = at + 1;
        return atLineEnd(end);
    }

    private boolean bare(int from) {
        var at = over(from, BARE);
        if (at == from || text.charAt(from) == ' ') {
            return false;
        }
        quote = Quote.NONE;
        writtenEnd = end = at;
        if (text.charAt(at - 1) != ' ') {
            return atLineEnd(at);
        }
        if (!comments || at == text.length() || text.charAt(at) != '#') {
            return false;
        }
        while (text.charAt(writtenEnd - 1) == ' ') {
            writtenEnd--;
        }
        return true;
    }

    private int over(int from, int allowed) {
        var at = from;
        while (at < text.length() && is(text.charAt(at), allowed)) {
            at++;
        }
        return at;
    }

    private boolean atLineEnd(int at) {
        return at == text.length() || text.charAt(at) == '\n' || text.startsWith("\r\n", at);
    }

    private static boolean is(char c, int kind) {
        return c < 0x80 && (KINDS[c] & kind) != 0;
    }

    int nameStart() {
        return nameStart;
    }

    int nameEnd() {
        return nameEnd;
    }

    /// Whether the name holds a lower-case letter.
    boolean lowerCase() {
        return lowerCase;
    }

    /// Where what is written for the value begins, with its quotes.
    int writtenStart() {
        return nameEnd + 1;
    }

    int writtenEnd() {
        return writtenEnd;
    }

    Quote quote() {
        return quote;
    }

    int valueStart() {
        return quote == Quote.NONE ? nameEnd + 1 : nameEnd + 2;
    }

    int valueEnd() {
        return quote == Quote.NONE ? writtenEnd : writtenEnd - 1;
    }

    /// Where the line's end stands, or the `#` of its comment.
    int end() {
        return end;
    }
}
