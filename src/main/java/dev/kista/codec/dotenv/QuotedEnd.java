package dev.kista.codec.dotenv;

import java.util.function.IntPredicate;

/// Where a quoted value ends by the regular expression `Q(?:\\Q|[^Q])*Q`, which npm's dotenv and
/// python-dotenv share.
///
/// The expression prefers the first quote without a backslash before it. Where that does not fit
/// what must follow, it goes back and takes an escaped quote for the end, the last one first. Done
/// by hand, because a regular expression engine runs out of stack on a long value.
final class QuotedEnd {
    private QuotedEnd() {}

    /// @param open where the opening quote stands
    /// @param fits whether the text behind a closing quote, given by its offset, is as it must be
    /// @return where the closing quote stands; negative if there is none
    static int find(String text, int open, IntPredicate fits) {
        var quote = text.charAt(open);
        var first = open + 1;
        while (true) {
            first = text.indexOf(quote, first);
            if (first < 0 || text.charAt(first - 1) != '\\' || first - 1 == open) {
                break;
            }
            first++;
        }
        if (first >= 0 && fits.test(first + 1)) {
            return first;
        }
        for (var end = text.lastIndexOf(quote, first < 0 ? text.length() : first - 1);
                end > open;
                end = text.lastIndexOf(quote, end - 1)) {
            if (fits.test(end + 1)) {
                return end;
            }
        }
        return -1;
    }
}
