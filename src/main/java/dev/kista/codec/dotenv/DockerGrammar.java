package dev.kista.codec.dotenv;

import java.nio.charset.StandardCharsets;

/// `docker run --env-file`, and Compose's `format: raw`: a line is a name, `=`, and everything
/// behind it as it stands. No quotes, no comments behind values, no `$`.
final class DockerGrammar {
    /// The longest line that Go's `bufio.Scanner` takes, in bytes.
    static final int MAX_LINE_BYTES = 65_535;

    private final String text;
    private final EnvBuilder out;
    private final EnvLookup lookup;
    private final EnvHazards hazards;
    private final PlainLine plain;

    DockerGrammar(String text, EnvBuilder out, EnvLookup lookup) {
        this.text = text;
        this.out = out;
        this.lookup = lookup;
        this.hazards = new EnvHazards(out);
        this.plain = new PlainLine(text, false, false);
    }

    void read() {
        var at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            if (plain.isAt(at) && plain.end() - at <= MAX_LINE_BYTES / 3) {
                out.set(plain, at, at);
                at = text.startsWith("\r\n", plain.end()) ? plain.end() + 2 : plain.end() + 1;
                continue;
            }
            var feed = text.indexOf('\n', at);
            var end = feed < 0 ? text.length() : feed;
            try {
                checkLength(at, end);
                line(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end);
            } catch (FileRefused refusal) {
                out.refuse(refusal);
                out.malformed(at, end);
            }
            at = end + 1;
        }
    }

    private void checkLength(int start, int end) {
        if (end - start > MAX_LINE_BYTES / 3 && bytes(start, end) > MAX_LINE_BYTES) {
            throw out.refusal("env.line-too-long", start, String.valueOf(MAX_LINE_BYTES));
        }
    }

    /// How long a stretch is in UTF-8; the scanner counts the byte order mark, too.
    private int bytes(int start, int end) {
        if (end - start > MAX_LINE_BYTES) {
            return Integer.MAX_VALUE;
        }
        return text.substring(start == 1 && text.charAt(0) == '\uFEFF' ? 0 : start, end)
                .getBytes(StandardCharsets.UTF_8)
                .length;
    }

    private void line(int lineStart, int end) {
        var start = lineStart;
        while (start < end && Letters.isGoSpace(text.charAt(start))) {
            start++;
        }
        if (start == end || text.charAt(start) == '#') {
            return;
        }
        var equals = text.indexOf('=', start, end);
        var nameEnd = equals < 0 ? end : equals;
        var name = text.substring(start, nameEnd);
        if (name.isEmpty()) {
            throw out.refusal("env.empty-key-refused", start);
        }
        if (name.indexOf(' ') >= 0 || name.indexOf('\t') >= 0) {
            throw out.refusal(
                    name.startsWith("export") ? "env.export-refused" : "env.key-with-space", start);
        }
        if (equals < 0) {
            inherited(name, start, end);
            return;
        }
        var value = text.substring(equals + 1, end);
        out.node(new EnvNode.Assignment(start, end, start, nameEnd, equals + 1, end, Quote.NONE));
        out.set(name, value, start);
        hazards.name(name, start);
        hazards.quotes(value, equals + 1, name);
        hazards.hash(value, equals + 1, name);
        hazards.blanks(value, equals + 1, name);
        hazards.dollar(value, equals + 1, name);
    }

    private void inherited(String name, int start, int end) {
        out.node(new EnvNode.Inherited(start, end, start, end));
        var found = lookup.value(name);
        if (found.isPresent()) {
            out.set(name, found.get(), start);
        } else {
            out.warn("env.without-value", start, null);
        }
    }
}
