package dev.kista.cli;

import java.io.Serial;

/// A command that ends before it is done, with what to say about it.
final class CliFailure extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CliFailure(int exitCode, String words) {
        super(words);
        this.exitCode = exitCode;
    }

    /// @param words a sentence without a value in it
    static CliFailure refused(String words) {
        return new CliFailure(ExitCode.REFUSED, words);
    }

    static CliFailure usage(String words) {
        return new CliFailure(ExitCode.USAGE, words);
    }

    int exitCode() {
        return exitCode;
    }
}
