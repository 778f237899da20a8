package dev.kista.bench;

import dev.kista.codec.Dialect;
import dev.kista.codec.TextBytes;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.dotenv.EnvReader;
import dev.kista.codec.dotenv.EnvReading;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// From the 10 MB of an env file to its variables, its document and its problems.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DotenvBenchmark {
    private static final int BYTES = 10_000_000;

    private final byte[] bytes = EnvFiles.mixed(BYTES).getBytes(StandardCharsets.UTF_8);

    @Param({"COMPOSE", "DOCKER", "NODE", "PYTHON", "SHELL", "SYSTEMD"})
    public Dialect dialect;

    @Benchmark
    public EnvReading tenMegabytes() {
        return switch (TextBytes.decode(bytes)) {
            case TextBytes.Text text -> new EnvReader().read(text.text(), dialect, EnvLookup.NONE);
            case TextBytes.Refused refused ->
                    throw new IllegalStateException(refused.problem().code());
        };
    }
}
