package dev.kista.codec.dotenv;

/// `NAME=value` in a shell's text, its value worked out.
///
/// @param start where it begins, with an `export` before it
/// @param nameEnd where the name ends; it begins at `nameStart`
record ShellAssignment(
        int start,
        int nameStart,
        int nameEnd,
        int valueStart,
        int end,
        String name,
        ShellWord word) {
    Quote quote(String text) {
        var c = valueStart < text.length() ? text.charAt(valueStart) : ' ';
        return c == '\'' ? Quote.SINGLE : c == '"' ? Quote.DOUBLE : Quote.NONE;
    }

    @Override
    public String toString() {
        return name + "=***";
    }
}
