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

    DockerGrammar(String text, EnvBuilder out, EnvLookup lookup) {
        this.text = text;
        this.out = out;
        this.lookup = lookup;
    }

    void read() {
        var at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            var feed = text.indexOf('\n', at);
            var next = feed < 0 ? text.length() : feed + 1;
            var end = feed < 0 ? text.length() : feed;
            checkLength(at, end);
            line(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end);
            at = next;
        }
    }

    private void checkLength(int start, int end) {
        if (end - start > MAX_LINE_BYTES / 3
                && text.substring(start, end).getBytes(StandardCharsets.UTF_8).length
                        > MAX_LINE_BYTES) {
            throw out.refusal("env.line-too-long", start, String.valueOf(MAX_LINE_BYTES));
        }
    }

    private void line(int lineStart, int end) {
        var start = lineStart;
        while (start < end && Letters.isGoSpace(text.charAt(start))) {
            start++;
        }
        if (start == end || text.charAt(start) == '#') {
            return;
        }
        var equals = text.indexOf('=', start);
        var hasValue = equals >= 0 && equals < end;
        var nameEnd = hasValue ? equals : end;
        var name = text.substring(start, nameEnd);
        if (name.isEmpty()) {
            throw out.refusal("env.empty-key", start);
        }
        if (name.indexOf(' ') >= 0 || name.indexOf('\t') >= 0) {
            throw out.refusal("env.key-with-space", start, hasValue ? name.strip() : "");
        }
        if (hasValue) {
            out.node(
                    new EnvNode.Assignment(
                            start, end, start, nameEnd, equals + 1, end, Quote.NONE));
            out.set(name, text.substring(equals + 1, end), start);
            return;
        }
        var found = lookup.value(name);
        if (found.isPresent()) {
            out.set(name, found.get(), start);
        } else {
            out.warn("env.without-value", start, name);
        }
    }
}
