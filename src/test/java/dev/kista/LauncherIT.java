package dev.kista;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs `target/kista/bin/kista` as a user would.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherIT {
    private static final Path TREE = Path.of(System.getProperty("kista.tree"));
    private static final Path SAMPLES = Path.of("src/test/resources/samples").toAbsolutePath();

    private final Map<String, String> environment = new HashMap<>();

    @TempDir private Path folder;
    private Path kista = TREE.resolve("bin").resolve("kista");

    /// What a run left behind.
    private record Run(int exitCode, String out, String err) {}

    @BeforeEach
    void setUp() {
        environment.put("PATH", System.getenv("PATH"));
        environment.put("KISTA_JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void convertsTheSampleByteForByte() throws Exception {
        var run = run("convert", SAMPLES.resolve("env/seed.env").toString());
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(Files.readString(SAMPLES.resolve("env/seed.env_encoded")), run.out());
    }

    @Test
    void readsNamesBeyondAsciiWithoutALocale() throws Exception {
        // The shell makes the name, since this Java may have no locale either.
        var command =
                """
                cd "%s" && name=$(printf 'schl\\303\\274ssel.json') && \\
                printf '{"A": "\\303\\274"}' >"$name" && "%s" convert "$name"
                """
                        .formatted(folder, kista);
        assertEquals(
                new Run(0, "SECRET_A=w7w=\n", ""),
                start(new byte[0], List.of("sh", "-c", command)));
    }

    @Test
    void staysQuietWhenItsReaderHasSeenEnough() throws Exception {
        var json = new StringBuilder("{");
        for (var i = 0; i < 20_000; i++) {
            json.append(i == 0 ? "" : ",").append("\"KEY_").append(i).append("\": \"v\"");
        }
        var in = Files.writeString(folder.resolve("in.json"), json.append('}'));
        var command = "\"" + kista + "\" convert \"" + in + "\" | head -n 1";
        var run = start(new byte[0], List.of("sh", "-c", command));
        assertEquals(new Run(0, "SECRET_KEY_0=dg==\n", ""), run);
    }

    @Test
    void tellsVersionAndHelp() throws Exception {
        assertEquals("kista 0.1.0\n", run("--version").out());
        assertTrue(run("--help").out().startsWith("Keeps the secrets"));
        assertTrue(run("convert", "--help").out().contains("Usage: kista convert"));
    }

    @Test
    void keepsAVaultFromTheCommandLine() throws Exception {
        environment.put("KISTA_PASSWORD", "correct horse battery staple 42");
        var vault = folder.resolve("ours.kdbx").toString();
        assertEquals(new Run(0, "", ""), run("create", vault));
        assertEquals(
                0,
                feed("hush ü\n".getBytes(StandardCharsets.UTF_8), "set", vault, "-n", "a", "K")
                        .exitCode());
        assertEquals(new Run(0, "hush ü\n", ""), run("get", vault, "-n", "a", "K"));
        assertEquals(0, run("export", vault, "-n", "a", "--to", "encoded").exitCode());
        assertEquals(
                "SECRET_K=aHVzaCDDvAo=\n",
                run("export", vault, "-n", "a", "--to", "encoded").out());
    }

    @Test
    void endsWithOneLineWhenSomethingIsWrong() throws Exception {
        var gone = folder.resolve("gone").toString();
        assertEquals(new Run(1, "", "kista: " + gone + " is not there.\n"), run("convert", gone));
        assertEquals(2, run("convert", "--nonsense").exitCode());
    }

    @Test
    void runsThroughALinkAndFromAPathWithBlanks() throws Exception {
        var home = Files.createDirectories(folder.resolve("my tools").resolve("kista 1"));
        Files.createDirectory(home.resolve("bin"));
        Files.copy(kista, home.resolve("bin").resolve("kista"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createSymbolicLink(home.resolve("lib"), TREE.resolve("lib"));
        var first =
                Files.createSymbolicLink(folder.resolve("first link"), home.resolve("bin/kista"));
        kista = Files.createSymbolicLink(folder.resolve("kista"), first.getFileName());
        assertEquals("kista 0.1.0\n", run("--version").out());
        Files.delete(home.resolve("lib"));
    }

    @Test
    void findsAJavaByItselfWhereJavaHomeIsTooOld() throws Exception {
        environment.remove("KISTA_JAVA_HOME");
        environment.put("JAVA_HOME", fakeJava("17.0.2").toString());
        environment.put("PATH", System.getProperty("java.home") + "/bin:" + System.getenv("PATH"));
        assertEquals("kista 0.1.0\n", run("--version").out());
    }

    @Test
    void saysWhichJavaItNeeds() throws Exception {
        var old = fakeJava("17.0.2");
        environment.put("KISTA_JAVA_HOME", old.toString());
        assertEquals(
                new Run(1, "", "kista: KISTA_JAVA_HOME is no Java 25 or later: " + old + "\n"),
                run("--version"));
    }

    @Test
    void loadsNothingOfTheDesktopForACommand() throws Exception {
        var log = folder.resolve("classes.log");
        environment.put("KISTA_JAVA_OPTS", "-Xlog:class+load=info:file=" + log);
        assertEquals(1, run("convert", folder.resolve("gone").toString()).exitCode());
        var loaded = Files.readString(log);
        assertTrue(loaded.contains(" dev.kista.cli.Cli "), "the log holds the classes");
        assertFalse(loaded.contains(" javafx."), "classes of JavaFX");
        assertFalse(loaded.contains(" dev.kista.desktop."), "classes of the desktop");
    }

    @Test
    void listensToNoOptionsOfOtherPrograms() throws Exception {
        environment.put("JAVA_TOOL_OPTIONS", "-XshowSettings");
        environment.put("JDK_JAVA_OPTIONS", "-Dnonsense");
        assertEquals(new Run(0, "kista 0.1.0\n", ""), run("--version"));
    }

    private Path fakeJava(String version) throws IOException {
        var home = Files.createDirectories(folder.resolve("java-" + version));
        Files.createDirectory(home.resolve("bin"));
        var java = Files.writeString(home.resolve("bin").resolve("java"), "#!/bin/sh\nexit 3\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        return feed(new byte[0], arguments);
    }

    private Run feed(byte[] in, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(kista.toString()));
        command.addAll(List.of(arguments));
        return start(in, command);
    }

    private Run start(byte[] in, List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var out = folder.resolve("stdout").toFile();
        var err = folder.resolve("stderr").toFile();
        var process = builder.redirectOutput(out).redirectError(err).start();
        try (var stream = process.getOutputStream()) {
            stream.write(in);
        }
        var exitCode = process.waitFor();
        return new Run(exitCode, Files.readString(out.toPath()), Files.readString(err.toPath()));
    }
}
