package dev.kista.desktop;

import java.util.concurrent.CompletableFuture;

/// Lets the main thread wait for the exit code that the FX thread decides on.
final class ExitLatch {
    private final CompletableFuture<Integer> code = new CompletableFuture<>();

    void exit(int exitCode) {
        code.complete(exitCode);
    }

    int await() {
        return code.join();
    }
}
