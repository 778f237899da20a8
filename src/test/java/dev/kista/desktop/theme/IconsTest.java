package dev.kista.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.desktop.pictures.FxThread;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class IconsTest {
    @ParameterizedTest
    @ValueSource(ints = {16, 22, 24, 32, 48, 64, 128, 256, 512})
    void isAsLargeAsItIsAskedFor(int pixels) {
        FxThread.run(
                () -> {
                    var image = Icons.image(pixels);
                    assertFalse(image.isError());
                    assertEquals(pixels, image.getWidth());
                    assertEquals(pixels, image.getHeight());
                });
    }

    @Test
    void givesAWindowEverySizeFromTheSmallest() {
        FxThread.run(
                () ->
                        assertEquals(
                                List.of(16.0, 24.0, 32.0, 48.0, 64.0, 128.0, 256.0),
                                Icons.window().stream().map(each -> each.getWidth()).toList()));
    }

    @Test
    void namesASizeThatThereIsNot() {
        FxThread.run(
                () ->
                        assertEquals(
                                "kista-17.png",
                                assertThrows(NullPointerException.class, () -> Icons.image(17))
                                        .getMessage()));
    }
}
