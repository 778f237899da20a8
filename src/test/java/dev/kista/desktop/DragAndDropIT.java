package dev.kista.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.ChildJava;
import dev.kista.installed.VirtualScreen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Drags what can be dragged, in a real window on an X server without a screen.
class DragAndDropIT {
    private static final int PATIENCE_SECONDS = 180;

    @TempDir Path folder;

    @Test
    void everythingThatCanBeDraggedArrives() throws IOException, InterruptedException {
        try (var screen = new VirtualScreen(Files.createDirectory(folder.resolve("screen")))) {
            var builder =
                    ChildJava.prepared(
                            Drags.class,
                            List.of("-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED"),
                            Files.createDirectory(folder.resolve("home")));
            builder.environment().put("DISPLAY", screen.display());
            var said = folder.resolve("said.txt");
            var process = builder.redirectOutput(said.toFile()).start();
            var ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            var words = Files.readString(said, StandardCharsets.UTF_8);
            assertTrue(ended, words);
            assertEquals(
                    """
                    the snippet was dragged out
                    a file was dragged in
                    a secret was dragged into a namespace
                    a namespace was dragged into another, after a look at what changes
                    """,
                    words);
            assertEquals(0, process.exitValue());
        }
    }
}
