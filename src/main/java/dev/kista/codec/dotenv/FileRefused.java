package dev.kista.codec.dotenv;

import dev.kista.codec.Problem;

import java.io.Serial;

/// Ends a grammar at the place where its consumer gives the whole file up.
final class FileRefused extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    FileRefused(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
