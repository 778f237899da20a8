package dev.kista.cli;

/// What a command answers to the shell.
final class ExitCode {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 2;

    private ExitCode() {}
}
