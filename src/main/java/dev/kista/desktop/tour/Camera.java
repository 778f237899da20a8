package dev.kista.desktop.tour;

import dev.kista.desktop.theme.Appearance;

import javafx.beans.property.ObjectProperty;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

/// Takes a picture of a window, once in light and once in dark.
final class Camera {
    /// Two pulses at 60 a second, and some air.
    private static final long DRAWN_MILLIS = 80;

    private final Hands hands;
    private final ObjectProperty<Appearance> appearance;
    private final Path folder;

    Camera(Hands hands, ObjectProperty<Appearance> appearance, Path folder) {
        this.hands = hands;
        this.appearance = appearance;
        this.folder = folder;
    }

    /// @param name of the files, without `-light.png` and `-dark.png`
    void take(Window window, String name) throws TourFailed, IOException {
        for (var each : List.of(Appearance.DARK, Appearance.LIGHT)) {
            hands.run(() -> appearance.set(each));
            hands.sleep(DRAWN_MILLIS);
            var image = hands.call(() -> window.getScene().snapshot(null));
            write(
                    image,
                    folder.resolve(name + "-" + each.name().toLowerCase(Locale.ROOT) + ".png"));
        }
    }

    private static void write(WritableImage image, Path file) throws IOException {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        // Without the alpha channel, which a window's picture does not need: half the size.
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        if (!ImageIO.write(copy, "png", file.toFile())) {
            throw new IOException("no writer for PNG");
        }
    }
}
