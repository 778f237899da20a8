package dev.kista.codec.compose.patch;

import dev.kista.codec.Problem;

/// Why a file, or one service of it, is left alone. Carries nothing but the problem: the messages
/// of the YAML parser quote the text.
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
