package dev.kista.store.kdbx;

/// Stops the reading of a file that fills the Java heap, before the collector spends its time on
/// the last of it.
final class MemoryGuard {
    /// Asking is cheap, but not for nothing.
    private static final int STEP = 16 * 1024;

    /// What is left when the rest would only be fought for: a tenth.
    private static final int PART = 10;

    private MemoryGuard() {}

    /// @param elements how many were read so far
    static void check(long elements) throws KdbxException {
        if (elements % STEP == 0 && isShort()) {
            // Much of it may be garbage.
            System.gc();
            if (isShort()) {
                throw new KdbxException(KdbxException.Kind.TOO_COSTLY, "memory");
            }
        }
    }

    private static boolean isShort() {
        var runtime = Runtime.getRuntime();
        var used = runtime.totalMemory() - runtime.freeMemory();
        return runtime.maxMemory() - used < runtime.maxMemory() / PART;
    }
}
