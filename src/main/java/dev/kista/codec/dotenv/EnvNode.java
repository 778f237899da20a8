package dev.kista.codec.dotenv;

/// A stretch of an env file. The nodes of a document follow each other without a gap.
///
/// @see EnvDocument
public sealed interface EnvNode {
    /// Where it begins, in UTF-16 units from the start of the text.
    int start();

    /// Where it ends; the next node begins there.
    int end();

    /// Comments, blank lines, line ends, and whatever the consumer passes over.
    record Trivia(int start, int end) implements EnvNode {}

    /// A name and what is written for it, quotes included.
    ///
    /// @param nameStart where the name begins, after an `export`
    /// @param valueStart where the written value begins; where there is none, the same as
    ///   `valueEnd`
    record Assignment(
            int start,
            int end,
            int nameStart,
            int nameEnd,
            int valueStart,
            int valueEnd,
            Quote quote)
            implements EnvNode {}
}
