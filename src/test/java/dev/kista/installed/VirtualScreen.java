package dev.kista.installed;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// An X server without a screen, whose picture lies in a file in the format of xwd.
public final class VirtualScreen implements AutoCloseable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Process server;
    private final Path frame;
    private final String display;

    /// @param folder takes the picture; empty, and on a real disk or in memory
    public VirtualScreen(Path folder) throws IOException {
        server =
                new ProcessBuilder(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                WIDTH + "x" + HEIGHT + "x24",
                                "-fbdir",
                                folder.toString(),
                                "-noreset",
                                "-nolisten",
                                "tcp")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        frame = folder.resolve("Xvfb_screen0");
        var number =
                new BufferedReader(
                                new InputStreamReader(
                                        server.getInputStream(), StandardCharsets.US_ASCII))
                        .readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start");
        }
        display = ":" + number;
    }

    /// What the variable DISPLAY must say.
    public String display() {
        return display;
    }

    /// What is on it now.
    BufferedImage picture() throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(frame));
        var header = bytes.getInt(0);
        var colours = bytes.getInt(76);
        var pixels =
                bytes.position(header + colours * 12)
                        .slice()
                        .order(java.nio.ByteOrder.LITTLE_ENDIAN);
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                picture.setRGB(x, y, pixels.getInt((y * WIDTH + x) * 4));
            }
        }
        return picture;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
