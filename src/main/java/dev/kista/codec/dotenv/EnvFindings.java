package dev.kista.codec.dotenv;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.Severity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The problems of one text, no more of them than somebody would read: a binary file of 50 MB has
/// millions.
final class EnvFindings {
    static final int MOST = 1000;

    private static final Comparator<Problem> IN_TEXT =
            Comparator.comparing(
                    each -> Objects.requireNonNullElse(each.at(), Position.START),
                    Comparator.comparingInt(Position::line).thenComparingInt(Position::column));

    private final List<Problem> problems = new ArrayList<>();
    private int more;
    private boolean moreErrors;
    private @Nullable Position lastAt;

    void add(Problem problem) {
        // The first reason why nothing is taken is never left out.
        var whole = problem.isError() && problem.key() == null;
        if (problems.size() < MOST || whole && problems.size() < MOST + 1) {
            problems.add(problem);
        } else {
            more++;
            moreErrors |= problem.isError();
            lastAt = problem.at();
        }
    }

    List<Problem> inOrder() {
        problems.sort(IN_TEXT);
        if (more > 0) {
            var severity = moreErrors ? Severity.ERROR : Severity.WARNING;
            problems.add(
                    new Problem(
                            severity,
                            "env.more-problems",
                            lastAt,
                            moreErrors ? "" : null,
                            List.of(String.valueOf(more)),
                            List.of()));
        }
        return problems;
    }
}
