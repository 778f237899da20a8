package dev.kista.bench;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.exchange.SecretReader;
import dev.kista.codec.exchange.SecretWriter;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A plain env file of 100,000 lines into an encoded one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EncodeBenchmark {
    private static final int LINES = 100_000;

    private final String text = EnvFiles.plain(LINES);

    @Benchmark
    public Written hundredThousandLines() {
        var reading = new SecretReader().read(text, Optional.of(Format.ENV), Dialect.COMPOSE);
        return new SecretWriter().write(reading.secrets(), Format.ENCODED, WriteOptions.PLAIN);
    }
}
