package dev.kista.codec;

import dev.kista.model.Messages;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is wrong, where, and with which key. Never says a value.
///
/// The words come from the message `problem.<code>`, to which the details are arguments (names,
/// numbers, characters that are no part of a value).
///
/// @param code semantic name of the finding, such as `env.unterminated-quote`
/// @param at where in the text; `null` where there is no text, as when writing
/// @param key the key concerned; `null` if the whole text is
/// @param details arguments of the message
/// @param fixes what would mend it in one step, best first
public record Problem(
        Severity severity,
        String code,
        @Nullable Position at,
        @Nullable String key,
        List<String> details,
        List<Fix> fixes) {
    public Problem {
        details = List.copyOf(details);
        fixes = List.copyOf(fixes);
    }

    public static Problem error(
            String code, @Nullable Position at, @Nullable String key, String... details) {
        return new Problem(Severity.ERROR, code, at, key, List.of(details), List.of());
    }

    public static Problem warning(
            String code, @Nullable Position at, @Nullable String key, String... details) {
        return new Problem(Severity.WARNING, code, at, key, List.of(details), List.of());
    }

    public static Problem note(
            String code, @Nullable Position at, @Nullable String key, String... details) {
        return new Problem(Severity.NOTE, code, at, key, List.of(details), List.of());
    }

    public Problem withFixes(Fix... next) {
        return new Problem(severity, code, at, key, details, List.of(next));
    }

    /// The same of a key that is called otherwise.
    public Problem withKey(String next) {
        return new Problem(severity, code, at, next, details, fixes);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// One sentence for a person, without place and key.
    public String words(Messages messages) {
        return messages.text("problem." + code, details.toArray());
    }
}
