package dev.kista.codec.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Values of assignments that somebody turned into comments: old passwords, as a rule.
final class CommentedValues {
    private static final String QUOTE = "[\\x22']?";

    /// `# NAME=value`, `# - NAME=value`, and `# NAME: value` for a name in capitals.
    private static final Pattern ASSIGNMENT =
            Pattern.compile(
                    "(?m)^[ \\t]*#[#\\t -]*(?:export[ \\t]+)?"
                            + QUOTE
                            + "(?:[A-Za-z_][A-Za-z0-9_.-]*[ \\t]*=|[A-Z_][A-Z0-9_]*"
                            + QUOTE
                            + "[ \\t]*:)[ \\t]*(\\S.*)$");

    private CommentedValues() {}

    static List<Span> in(String text) {
        var result = new ArrayList<Span>();
        var matcher = ASSIGNMENT.matcher(text);
        while (matcher.find()) {
            result.add(new Span(matcher.start(1), matcher.end(1)));
        }
        return result;
    }
}
