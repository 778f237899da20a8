package dev.kista.bench;

import dev.kista.model.SecretValue;
import dev.kista.store.kdbx.CompositeKey;
import dev.kista.store.kdbx.TransformedKey;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/// Argon2id as a new vault uses it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class KeyDerivationBenchmark {
    private static final int KIB = 64 * 1024;
    private static final int PASSES = 3;

    @Param({"1", "4"})
    public int lanes;

    @Benchmark
    public void argon2id() throws IOException {
        try (var password = SecretValue.ofText("pw");
                var composite = CompositeKey.of(password, null)) {
            TransformedKey.fresh(composite, KIB, PASSES, lanes).close();
        }
    }
}
