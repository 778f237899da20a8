package dev.kista.desktop.snippet;

/// A piece of a line with one role, and so one colour.
record SnippetSpan(String text, Role role) {
    enum Role {
        KEY,
        VALUE,
        MARK,
        COMMENT;

        String styleClass() {
            return switch (this) {
                case KEY -> "snippet-key";
                case VALUE -> "snippet-value";
                case MARK -> "snippet-mark";
                case COMMENT -> "snippet-comment";
            };
        }
    }

    /// Names its role only: the text may hold a value.
    @Override
    public String toString() {
        return role.name();
    }
}
