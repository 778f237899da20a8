package dev.kista.codec.dotenv;

/// A stretch of an env file. The nodes of a document follow each other without a gap, each of whole
/// lines, except where one line holds several statements.
///
/// @see EnvDocument
public sealed interface EnvNode {
    /// Where it begins, in UTF-16 units from the start of the text.
    int start();

    /// Where it ends; the next node begins there.
    int end();

    /// Blank lines, or a byte order mark that the consumer skips.
    record Blank(int start, int end) implements EnvNode {}

    /// Lines of comment.
    record Comment(int start, int end) implements EnvNode {}

    /// A name and what is written for it, with its indentation, its comment and its line end.
    ///
    /// @param nameStart where the name begins, after an `export`
    /// @param valueStart where the written value begins, its quotes included; where there is none,
    ///   the same as `valueEnd`
    record Assignment(
            int start,
            int end,
            int nameStart,
            int nameEnd,
            int valueStart,
            int valueEnd,
            Quote quote)
            implements EnvNode {}

    /// A name without `=`, whose value comes from elsewhere.
    record Inherited(int start, int end, int nameStart, int nameEnd) implements EnvNode {}

    /// Text that the consumer passes over, runs as a program, or refuses the file for.
    record Malformed(int start, int end) implements EnvNode {}
}
