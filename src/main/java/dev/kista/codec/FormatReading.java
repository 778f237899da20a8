package dev.kista.codec;

import java.util.List;

/// What the reader of one format took from a text.
///
/// @param secrets in the order of the text; a key may stand there twice
/// @param problems in any order
public record FormatReading(List<PlainSecret> secrets, List<Problem> problems) {
    public FormatReading {
        secrets = LazyList.copyOf(secrets);
        problems = List.copyOf(problems);
    }

    /// Nothing could be taken, for one reason.
    public static FormatReading refused(Problem problem) {
        return new FormatReading(List.of(), List.of(problem));
    }
}
