package dev.kista.codec;

import java.util.List;

/// Puts names and values into the text of one format, so that whoever reads that format gets each
/// of them unchanged.
///
/// Which name and which value a secret has there (its own, or what Kestra takes for it) is decided
/// before; a writer knows its format alone. One format, one class; [Refusals] has what several of
/// them refuse.
public interface FormatWriter {
    /// Every reason why some of these cannot be in such a text, and what is to be said of the
    /// others.
    List<Problem> check(List<NamedValue> values);

    /// The whole text, ending in a line feed.
    ///
    /// @param values which [#check(List)] let through, or the same names with masks
    String text(List<NamedValue> values);
}
