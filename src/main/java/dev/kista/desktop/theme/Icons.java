package dev.kista.desktop.theme;

import javafx.scene.image.Image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The program's own icon, in the sizes that windows and screens want.
public final class Icons {
    private Icons() {}

    /// Every size, for the platform to choose from.
    public static List<Image> window() {
        return Stream.of(16, 24, 32, 48, 64, 128, 256).map(Icons::image).toList();
    }

    /// @param pixels one of the sizes that there are: 16, 22, 24, 32, 48, 64, 128, 256, 512
    public static Image image(int pixels) {
        var name = "kista-" + pixels + ".png";
        try (var stream = Icons.class.getResourceAsStream("icons/" + name)) {
            return new Image(Objects.requireNonNull(stream, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
