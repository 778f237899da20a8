package dev.kista.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.service.settings.Settings;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.stream.Stream;

class AccentColoursTest {
    @ParameterizedTest
    @EnumSource(Settings.Accent.class)
    void namesEveryShadeForTheRootOfAScene(Settings.Accent accent) {
        for (var dark : List.of(true, false)) {
            var css = AccentColours.of(accent, dark).css();
            assertTrue(
                    css.matches(
                            "-color-accent-fg: #[0-9a-f]{6}; -color-accent-emphasis: #[0-9a-f]{6};"
                                + " -color-accent-muted: rgba\\([0-9,.]+\\); -color-accent-subtle:"
                                + " rgba\\([0-9,.]+\\);"),
                    css);
        }
    }

    @Test
    void noTwoAccentsLookTheSame() {
        for (var dark : List.of(true, false)) {
            var emphases =
                    Stream.of(Settings.Accent.values())
                            .map(each -> AccentColours.of(each, dark).emphasis())
                            .distinct();
            assertEquals(Settings.Accent.values().length, emphases.count());
        }
    }

    @Test
    void theTextIsLighterInTheDark() {
        for (var accent : Settings.Accent.values()) {
            var inTheDark = Color.web(AccentColours.of(accent, true).text()).getBrightness();
            assertTrue(
                    inTheDark
                            > Color.web(AccentColours.of(accent, false).text()).getBrightness()
                                    - 0.01,
                    accent.name());
        }
    }
}
