package dev.kista.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/// One installed Kista, run as a user runs it.
///
/// @param as what comes before the command, such as a change of the user
/// @param kista the command
/// @param environment every variable that it gets
/// @param folder where it may write
record Installation(List<String> as, Path kista, Map<String, String> environment, Path folder) {
    private static final long PATIENCE_SECONDS = 60;

    /// Of the window's pixels, at least; a picture of nothing has none.
    private static final double PAINTED = 0.3;

    Run run(String... arguments) throws IOException, InterruptedException {
        return Run.of(folder, environment, command(List.of(arguments)));
    }

    /// Tells its version, converts, and has a fitting cache of classes.
    void works(String version) throws IOException, InterruptedException {
        assertEquals(new Run(0, "kista " + version + "\n", ""), run("--version"));
        var env = Files.writeString(folder.resolve("ü.env"), "A=1\n").toString();
        assertEquals(new Run(0, "SECRET_A=MQ==\n", ""), run("convert", env));
        var strict = new HashMap<>(environment);
        // Java ends where it cannot use the cache, and would go on without a word otherwise.
        strict.put("KISTA_JAVA_OPTS", "-XX:AOTMode=on");
        assertEquals(
                new Run(0, "SECRET_A=MQ==\n", ""),
                Run.of(folder, strict, command(List.of("convert", env))));
    }

    /// Opens a vault in the window, and keeps a picture of it.
    void opensTheWindow(String name) throws IOException, InterruptedException {
        var own = new HashMap<>(environment);
        own.put("KISTA_PASSWORD", "correct horse battery staple");
        own.put("KISTA_JAVA_OPTS", "-XX:AOTMode=on");
        var vault = folder.resolve("vault.kdbx").toString();
        assertEquals(new Run(0, "", ""), Run.of(folder, own, command(List.of("create", vault))));
        try (var screen = new VirtualScreen(Files.createTempDirectory(folder, "screen"))) {
            own.put("DISPLAY", screen.display());
            var said = folder.resolve("window.log");
            var builder = new ProcessBuilder(command(List.of(vault))).redirectErrorStream(true);
            builder.environment().clear();
            builder.environment().putAll(own);
            var process = builder.redirectOutput(said.toFile()).start();
            try {
                var picture = painted(screen, process);
                ImageIO.write(picture, "png", Packages.picture(name).toFile());
                assertTrue(share(picture) > PAINTED, "the window is there: " + words(said));
                assertTrue(process.isAlive(), "the window stays: " + words(said));
                assertEquals("", words(said));
            } finally {
                process.destroy();
                process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    private static String words(Path file) throws IOException {
        return Files.readString(file);
    }

    /// Waits until the window is there and its picture has come to rest.
    private static BufferedImage painted(VirtualScreen screen, Process process)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        var picture = screen.picture();
        while (share(picture) < PAINTED && process.isAlive() && System.nanoTime() < end) {
            Thread.sleep(100);
            picture = screen.picture();
        }
        Thread.sleep(1000);
        return screen.picture();
    }

    /// The share of the screen that is not black, if it has more than a few colours.
    private static double share(BufferedImage picture) {
        var colours = new HashSet<Integer>();
        var painted = 0;
        for (var y = 0; y < picture.getHeight(); y += 2) {
            for (var x = 0; x < picture.getWidth(); x += 2) {
                var colour = picture.getRGB(x, y) & 0xffffff;
                painted += colour == 0 ? 0 : 4;
                colours.add(colour);
            }
        }
        var share = (double) painted / picture.getWidth() / picture.getHeight();
        return colours.size() > 20 ? share : 0;
    }

    private List<String> command(List<String> arguments) {
        var command = new ArrayList<>(as);
        command.add(kista.toString());
        command.addAll(arguments);
        return command;
    }
}
