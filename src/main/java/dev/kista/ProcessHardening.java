package dev.kista;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Keeps other programs of the same user out of this process's memory, as far as Linux can: it
/// becomes undumpable, so that `/proc/PID/mem` and debuggers are closed to all but root, and it
/// leaves no core file.
///
/// Elsewhere, or where the kernel refuses, nothing happens but a line in the log: the program is no
/// less right without it. `SECURITY.md` says what this is worth.
// Calling the kernel is what this class is for; the launcher allows it.
@SuppressWarnings("restricted")
final class ProcessHardening {
    private static final System.Logger LOG = System.getLogger(ProcessHardening.class.getName());

    /// From `linux/prctl.h` and `asm-generic/resource.h`.
    private static final int PR_SET_DUMPABLE = 4;

    private static final int RLIMIT_CORE = 4;

    private static final FunctionDescriptor SHAPE =
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_LONG);

    private static final Linker.Option LIKE_PRCTL = Linker.Option.firstVariadicArg(1);

    private ProcessHardening() {}

    static void apply() {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return;
        }
        try {
            if (becomeUndumpable() != 0 | forbidCoreFiles() != 0) {
                LOG.log(Level.DEBUG, "the kernel refused to close this process to others");
            }
        } catch (Throwable e) {
            LOG.log(Level.DEBUG, "this process could not be closed to others", e);
        }
    }

    private static int becomeUndumpable() throws Throwable {
        return (int) call("prctl").invokeExact(PR_SET_DUMPABLE, 0L, 0L, 0L, 0L);
    }

    private static int forbidCoreFiles() throws Throwable {
        try (var arena = Arena.ofConfined()) {
            var noneSoftNoneHard = arena.allocate(ValueLayout.JAVA_LONG, 2).address();
            return (int) call("setrlimit").invokeExact(RLIMIT_CORE, noneSoftNoneHard, 0L, 0L, 0L);
        }
    }

    /// Both calls in the shape of the longer one: Java makes a way out for each shape at every
    /// start, which takes it longer than all that a small command does. What stands in the
    /// registers beyond its parameters, a function of the C library does not look at.
    private static MethodHandle call(String function) {
        var linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(function), SHAPE, LIKE_PRCTL);
    }
}
