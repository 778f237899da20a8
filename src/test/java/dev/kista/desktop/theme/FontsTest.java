package dev.kista.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class FontsTest {
    @Test
    void takesTheFirstFamilyThatIsInstalled() {
        var fonts = Fonts.of(List.of("Noto Sans", "DejaVu Sans Mono", "Inter", "Consolas"));
        assertEquals(new Fonts("Inter", "Consolas"), fonts);
    }

    @Test
    void fallsBackOnThePlatformsMonospacedFont() {
        assertEquals("Monospaced", Fonts.of(List.of("Comic Sans MS")).mono());
    }
}
