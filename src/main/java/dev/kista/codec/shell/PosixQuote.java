package dev.kista.codec.shell;

/// Text as one word of any POSIX shell: single quotes carry everything but a single quote.
final class PosixQuote {
    private PosixQuote() {}

    static String of(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
