package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The real KeePassXC, by its command line.
public final class KeePassXc {
    private final String password;

    private KeePassXc(String password) {
        this.password = password;
    }

    /// Where it is not installed, CI fails and everybody else sees the test as skipped.
    public static KeePassXc with(String password) {
        var installed =
                List.of(System.getenv("PATH").split(":")).stream()
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "keepassxc-cli")));
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            assertTrue(installed, "keepassxc-cli is not installed; CI needs it");
        }
        assumeTrue(installed, "keepassxc-cli is not installed");
        return new KeePassXc(password);
    }

    /// Runs a command that must succeed; the lines are typed after the password.
    public String run(Path folder, List<String> command, String... lines) throws IOException {
        return run(folder, password, command, lines);
    }

    /// Runs a command that asks for no password of a vault first.
    public static String run(Path folder, String firstLine, List<String> command, String... lines)
            throws IOException {
        var all = new ArrayList<>(List.of("keepassxc-cli"));
        all.addAll(command);
        var errors = Files.createTempFile(folder, "keepassxc", ".log");
        var process =
                new ProcessBuilder(all)
                        .directory(folder.toFile())
                        .redirectError(errors.toFile())
                        .start();
        try (var in = process.getOutputStream()) {
            in.write((firstLine + "\n").getBytes(StandardCharsets.UTF_8));
            for (var line : lines) {
                in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "keepassxc-cli hangs");
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        assertEquals(0, process.exitValue(), output + Files.readString(errors));
        Files.delete(errors);
        return output;
    }
}
