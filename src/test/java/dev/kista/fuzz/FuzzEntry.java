package dev.kista.fuzz;

import java.io.IOException;

/// Where Jazzer comes in. The target is named by the system property `kista.fuzz.target`.
public final class FuzzEntry {
    private static final FuzzTarget TARGET = FuzzTarget.of(System.getProperty("kista.fuzz.target"));

    private FuzzEntry() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        TARGET.feed(input);
    }
}
