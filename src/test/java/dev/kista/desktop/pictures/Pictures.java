package dev.kista.desktop.pictures;

import dev.kista.desktop.theme.Appearance;
import dev.kista.desktop.theme.Theme;

import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/// Draws a screen in light and in dark into `target/pictures`, for people to look at.
///
/// ```java
/// Pictures.of("welcome-empty", 900, 600, () -> controller.root());
/// ```
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "pictures");
    private static final Theme THEME = installed();

    private Pictures() {}

    /// Shows what the supplier gives in a window of that size, once in each appearance, and draws
    /// the window. Made anew for each, so nothing of one remains in the other.
    public static List<Path> of(String name, double width, double height, Supplier<Parent> root) {
        return of(name, width, height, root, shown -> {});
    }

    /// As above, after something was done with the screen that is shown.
    public static List<Path> of(
            String name,
            double width,
            double height,
            Supplier<Parent> root,
            Consumer<Parent> touch) {
        return List.of(
                draw(name + "-light", Appearance.LIGHT, width, height, root, touch),
                draw(name + "-dark", Appearance.DARK, width, height, root, touch));
    }

    /// Draws a window that is open, such as a dialog, as it is.
    public static Path ofWindow(String name, Window window) {
        return FxThread.call(() -> write(name, window.getScene().snapshot(null)));
    }

    /// As above, as a screen with twice as many dots shows it.
    public static Path ofWindowTwice(String name, Window window) {
        return FxThread.call(
                () -> {
                    var twice = new SnapshotParameters();
                    twice.setTransform(new Scale(2, 2));
                    twice.setFill(window.getScene().getFill());
                    return write(name, window.getScene().getRoot().snapshot(twice, null));
                });
    }

    /// Chooses the appearance for what is drawn by [#ofWindow(String, Window)].
    public static void appear(Appearance appearance) {
        FxThread.run(() -> THEME.appearanceProperty().set(appearance));
    }

    private static Path draw(
            String name,
            Appearance appearance,
            double width,
            double height,
            Supplier<Parent> root,
            Consumer<Parent> touch) {
        appear(appearance);
        var stage =
                FxThread.call(
                        () -> {
                            var shown = new Stage();
                            shown.setScene(new Scene(root.get(), width, height));
                            // Within the screen: Headless draws nothing beyond it.
                            shown.setX(0);
                            shown.setY(0);
                            shown.show();
                            return shown;
                        });
        FxThread.run(() -> touch.accept(stage.getScene().getRoot()));
        // One more turn of the FX thread: virtual flows fill their rows in the pulse after the
        // first.
        FxThread.run(() -> stage.getScene().getRoot().layout());
        return FxThread.call(
                () -> {
                    var image = stage.getScene().snapshot(null);
                    stage.setScene(new Scene(new Group()));
                    stage.close();
                    return write(name, image);
                });
    }

    private static Theme installed() {
        // Not by a method of this class: it would wait on the FX thread for this class to be ready.
        var theme = FxThread.call(Theme::new);
        FxThread.run(theme::install);
        return theme;
    }

    private static Path write(String name, WritableImage image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        var file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(copy, "png", file.toFile());
            PictureIndex.write(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
