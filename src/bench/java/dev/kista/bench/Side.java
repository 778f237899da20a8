package dev.kista.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.TextBytes;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.dotenv.EnvReader;
import dev.kista.codec.exchange.SecretReader;
import dev.kista.codec.exchange.SecretWriter;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;
import dev.kista.model.SecretValue;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.Vaults;
import dev.kista.store.kdbx.CompositeKey;
import dev.kista.store.kdbx.TransformedKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// Kista's side of `src/bench/compare.sh`: makes the files that all are given, and prints the
/// milliseconds that one of many runs takes: processor time, and on the clock.
public final class Side {
    /// As many as the other side gets, until compilers have done their work.
    private static final int WARM_UP = 60;

    private static final int RUNS = 30;

    private Side() {}

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "mixed" -> write(arguments[1], EnvFiles.mixed(Integer.parseInt(arguments[2])));
            case "plain" -> write(arguments[1], EnvFiles.plain(Integer.parseInt(arguments[2])));
            case "vault" -> vault(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            case "parse" -> parse(Path.of(arguments[1]), Dialect.valueOf(arguments[2]), false);
            case "take" -> parse(Path.of(arguments[1]), Dialect.valueOf(arguments[2]), true);
            case "encode" -> encode(Path.of(arguments[1]));
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

    /// @param takes whether every name and every value is asked for
    private static void parse(Path file, Dialect dialect, boolean takes) throws IOException {
        var bytes = Files.readAllBytes(file);
        measure(
                () -> {
                    var text = (TextBytes.Text) TextBytes.decode(bytes);
                    var reading = new EnvReader().read(text.text(), dialect, EnvLookup.NONE);
                    var asked = takes ? reading.variables() : reading.variables().subList(0, 1);
                    var length = 0L;
                    for (var each : asked) {
                        length +=
                                each.name().length()
                                        + Objects.requireNonNull(each.value()).length();
                    }
                    if (length == 0) {
                        throw new IllegalStateException("nothing was read");
                    }
                });
    }

    /// From the bytes of a plain env file to the bytes of an encoded one.
    private static void encode(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        measure(
                () -> {
                    var text = (TextBytes.Text) TextBytes.decode(bytes);
                    var reading =
                            new SecretReader()
                                    .read(text.text(), Optional.of(Format.ENV), Dialect.COMPOSE);
                    var written =
                            new SecretWriter()
                                    .write(reading.secrets(), Format.ENCODED, WriteOptions.PLAIN);
                    if (((Written.Text) written).text().getBytes(UTF_8).length <= bytes.length) {
                        throw new IllegalStateException("something is missing");
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
        for (var i = 0; i < WARM_UP; i++) {
            work.run();
        }
        var start = processorTime();
        var clock = System.nanoTime();
        for (var i = 0; i < RUNS; i++) {
            work.run();
        }
        var onTheClock = System.nanoTime() - clock;
        System.out.printf(
                "%.1f %.1f%n", (processorTime() - start) / 1e6 / RUNS, onTheClock / 1e6 / RUNS);
    }

    /// Of the whole process in nanoseconds, threads that collect garbage and compile included.
    private static long processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
