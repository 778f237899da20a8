package dev.kista.bench;

import dev.kista.model.SecretHeap;
import dev.kista.model.SecretValue;
import dev.kista.store.kdbx.CompositeKey;
import dev.kista.store.kdbx.KdbxContainer;
import dev.kista.store.kdbx.KdbxContent;
import dev.kista.store.kdbx.KdbxReader;
import dev.kista.store.kdbx.KdbxWriter;
import dev.kista.store.kdbx.KdbxWritten;
import dev.kista.store.kdbx.ReadLimits;
import dev.kista.store.kdbx.TransformedKey;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/// Reading and writing a vault besides key derivation and disk.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class VaultBenchmark {
    private static final int KDF_KIB = 64;

    private final KdbxWriter writer = new KdbxWriter(InstantSource.system());
    private final KdbxReader reader = new KdbxReader(ReadLimits.DEFAULT);
    private final SecretHeap heap = new SecretHeap();

    @Param({"10000", "100000"})
    public int secrets;

    private TransformedKey key;
    private byte[] file;
    private KdbxContent opened;

    @Setup
    public void write() throws IOException {
        try (var password = SecretValue.ofText("pw");
                var composite = CompositeKey.of(password, null)) {
            key = TransformedKey.fresh(composite, KDF_KIB, 1, 1);
        }
        var out = new ByteArrayOutputStream();
        writer.write(out, ManySecrets.vault(secrets), KdbxContainer.NEW, key);
        file = out.toByteArray();
        opened = reader.read(new ByteArrayInputStream(file), key, heap);
    }

    @TearDown
    public void close() {
        opened.key().close();
        heap.close();
        key.close();
    }

    @Benchmark
    public int open() throws IOException {
        try (var own = new SecretHeap()) {
            var content = reader.read(new ByteArrayInputStream(file), key, own);
            content.key().close();
            return content.vault().name().length();
        }
    }

    @Benchmark
    public KdbxWritten save() throws IOException {
        return writer.write(
                new ByteArrayOutputStream(file.length), opened.vault(), KdbxContainer.NEW, key);
    }
}
