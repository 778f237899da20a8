package dev.kista;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;

@EnabledOnOs(value = OS.LINUX, disabledReason = "the calls are Linux's")
class ProcessHardeningTest {
    private static final int PR_GET_DUMPABLE = 3;

    @Test
    void closesTheMemoryToOtherPrograms() throws Throwable {
        ProcessHardening.apply();
        assertEquals(0, dumpable());
    }

    @Test
    void leavesNoCoreFile() throws IOException {
        ProcessHardening.apply();
        var limits = Files.readAllLines(Path.of("/proc/thread-self/limits"));
        assertTrue(
                limits.stream()
                        .anyMatch(
                                each -> each.matches("Max core file size\\s+0\\s+0\\s+bytes\\s*")),
                () -> String.join("\n", limits));
    }

    @SuppressWarnings("restricted")
    private static int dumpable() throws Throwable {
        var linker = Linker.nativeLinker();
        var prctl =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("prctl"),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT),
                        Linker.Option.firstVariadicArg(1));
        return (int) prctl.invokeExact(PR_GET_DUMPABLE);
    }
}
