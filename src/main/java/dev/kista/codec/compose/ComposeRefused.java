package dev.kista.codec.compose;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;

import org.jspecify.annotations.Nullable;

import java.io.Serial;

/// Compose would refuse the file here.
final class ComposeRefused extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ComposeRefused(String code, Position at, @Nullable String key, String... details) {
        super(code, null, false, false);
        this.problem = Problem.error(code, at, key, details);
    }

    Problem problem() {
        return problem;
    }
}
