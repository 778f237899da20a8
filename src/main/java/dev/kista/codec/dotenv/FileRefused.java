package dev.kista.codec.dotenv;

import dev.kista.codec.Problem;

import java.io.Serial;

/// Thrown by a grammar where its consumer gives the whole file up. The grammar goes on behind the
/// line, so that one reading tells of every mistake.
final class FileRefused extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final int offset;
    private final transient Problem problem;

    FileRefused(int offset, Problem problem) {
        super(problem.code(), null, false, false);
        this.offset = offset;
        this.problem = problem;
    }

    int offset() {
        return offset;
    }

    Problem problem() {
        return problem;
    }
}
