package dev.kista;

import dev.kista.cli.Cli;
import dev.kista.cli.Shell;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.KeyDerivationCost;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// Runs the commands once, in one process, for the Java that watches while a package is built:
/// which classes they need is then known before they are asked for. Nothing a user starts.
final class Rehearsal {
    private static final String WORD = "rehearsal";
    private static final String ENV = "A=1\nB=\"two words\" # and a remark\nexport C='3'\n";

    private static final String COMPOSE =
            """
            services:
              kestra:
                image: kestra/kestra:latest
                environment:
                  SECRET_A: "MQ=="
            """;

    private final Path folder;

    private Rehearsal(Path folder) {
        this.folder = folder;
    }

    /// @param arguments an empty folder, where everything goes
    static void main(String[] arguments) throws IOException {
        ProcessHardening.apply();
        new Rehearsal(Path.of(arguments[0])).play();
    }

    private void play() throws IOException {
        var env = Files.writeString(folder.resolve("a.env"), ENV).toString();
        var compose = Files.writeString(folder.resolve("compose.yml"), COMPOSE).toString();
        var vault = folder.resolve("a.kdbx").toString();
        run("", "--version");
        run("", "--help");
        run("", "convert", env);
        run("", "convert", "--to", "compose", env);
        run("{\"A\": \"b\"}", "convert", "--from", "json", "--to", "env", "-");
        run("", "convert", "--to", "json", compose);
        run("", "create", vault);
        run("", "import", vault, env, "-n", "a.b");
        run("secret", "set", vault, "-n", "a.b", "D");
        run("", "list", vault);
        run("", "get", vault, "-n", "a.b", "A");
        run("", "export", vault, "-n", "a.b", "--to", "encoded");
        run("", "patch", compose, "--from", vault, "-n", "a.b", "--dry-run");
    }

    private void run(String in, String... arguments) {
        var nowhere = OutputStream.nullOutputStream();
        var shell =
                new Shell(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        nowhere,
                        System.err,
                        question -> Optional.empty(),
                        false,
                        false,
                        name -> name.equals("KISTA_PASSWORD") ? WORD : null);
        var code =
                new Cli(
                                shell,
                                new KdbxVaultStore(),
                                () -> KeyDerivationCost.FLOOR,
                                InstantSource.system())
                        .run(arguments);
        if (code != 0) {
            throw new IllegalStateException(arguments[0] + " ended with " + code);
        }
    }
}
