package dev.kista.bench;

import dev.kista.codec.Dialect;
import dev.kista.codec.TextBytes;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.dotenv.EnvReader;
import dev.kista.model.SecretValue;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.Vaults;
import dev.kista.store.kdbx.CompositeKey;
import dev.kista.store.kdbx.TransformedKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Kista's side of `src/bench/compare.sh`: makes the files that all are given, and prints the
/// milliseconds of processor time that one of many runs takes.
public final class Side {
    private static final int RUNS = 15;

    private Side() {}

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "mixed" -> write(arguments[1], EnvFiles.mixed(Integer.parseInt(arguments[2])));
            case "plain" -> write(arguments[1], EnvFiles.plain(Integer.parseInt(arguments[2])));
            case "vault" -> vault(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            case "parse" -> parse(Path.of(arguments[1]), Dialect.valueOf(arguments[2]));
            case "argon2" ->
                    argon2(
                            Integer.parseInt(arguments[1]),
                            Integer.parseInt(arguments[2]),
                            Integer.parseInt(arguments[3]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void write(String file, String text) throws IOException {
        Files.writeString(Path.of(file), text);
    }

    private static void vault(Path file, int secrets) throws IOException {
        new KdbxVaultStore()
                .create(file, ManySecrets.vault(secrets), Vaults.password("pw"), Vaults.CHEAP)
                .close();
    }

    private static void parse(Path file, Dialect dialect) throws IOException {
        var bytes = Files.readAllBytes(file);
        measure(
                () -> {
                    var text = (TextBytes.Text) TextBytes.decode(bytes);
                    var reading = new EnvReader().read(text.text(), dialect, EnvLookup.NONE);
                    if (reading.variables().isEmpty()) {
                        throw new IllegalStateException("nothing was read");
                    }
                });
    }

    private static void argon2(int kib, int passes, int lanes) throws IOException {
        try (var password = SecretValue.ofText("pw");
                var composite = CompositeKey.of(password, null)) {
            measure(() -> TransformedKey.fresh(composite, kib, passes, lanes).close());
        }
    }

    private static void measure(Runnable work) {
        for (var i = 0; i < RUNS; i++) {
            work.run();
        }
        var start = processorTime();
        for (var i = 0; i < RUNS; i++) {
            work.run();
        }
        System.out.printf("%.1f%n", (processorTime() - start) / 1e6 / RUNS);
    }

    /// Of the whole process in nanoseconds, threads that collect garbage and compile included.
    private static long processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
