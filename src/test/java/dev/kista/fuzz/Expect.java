package dev.kista.fuzz;

import dev.kista.codec.Problem;
import dev.kista.codec.TextBytes;
import dev.kista.model.Messages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// What must hold after every input.
final class Expect {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    private Expect() {}

    static void that(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static void that(boolean holds, Supplier<String> what) {
        if (!holds) {
            throw new AssertionError(what.get());
        }
    }

    /// Every problem has words, and a place that the text has.
    static void problems(List<Problem> problems, String text) {
        var lines = 1 + text.chars().filter(each -> each == '\n' || each == '\r').count();
        for (var each : problems) {
            words(each);
            var at = each.at();
            if (at != null) {
                that(at.line() >= 1 && at.column() >= 1, () -> "no place: " + each);
                that(at.line() <= lines && at.column() <= text.length() + 1, () -> "out: " + each);
            }
        }
    }

    static void words(Problem problem) {
        that(MESSAGES.has("problem." + problem.code()), () -> "no words: " + problem.code());
    }

    /// The text of an input behind its first bytes; empty where it is none, as a reader refuses it.
    static Optional<String> text(byte[] input, int from) {
        return from <= input.length
                        && TextBytes.decode(Arrays.copyOfRange(input, from, input.length))
                                instanceof TextBytes.Text text
                ? Optional.of(text.text())
                : Optional.empty();
    }
}
