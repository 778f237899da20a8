package dev.kista.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void changesOnePreferenceAndKeepsTheOthers() {
        var changed =
                Settings.DEFAULT
                        .withTheme(Settings.Theme.DARK)
                        .withAccent(Settings.Accent.TEAL)
                        .withFontSize(20)
                        .withDensity(Settings.Density.ROOMY)
                        .withLanguage(Settings.Language.GERMAN)
                        .withClipboardSeconds(60)
                        .withLockMinutes(30)
                        .withLockOnMinimise(true)
                        .withBackups(7)
                        .withDialect(Dialect.SHELL)
                        .withExportFormat(Format.JSON);
        assertEquals(
                new Settings(
                        Settings.Theme.DARK,
                        Settings.Accent.TEAL,
                        20,
                        Settings.Density.ROOMY,
                        Settings.Language.GERMAN,
                        60,
                        30,
                        true,
                        7,
                        Dialect.SHELL,
                        Format.JSON),
                changed);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1})
    void aNumberThatIsTooSmallBecomesTheSmallest(int number) {
        var settings = all(number);
        assertEquals(9, settings.fontSize());
        assertEquals(5, settings.clipboardSeconds());
        assertEquals(0, settings.lockMinutes(), "never");
        assertEquals(0, settings.backups());
    }

    @ParameterizedTest
    @ValueSource(ints = {1441, Integer.MAX_VALUE})
    void aNumberThatIsTooLargeBecomesTheLargest(int number) {
        var settings = all(number);
        assertEquals(32, settings.fontSize());
        assertEquals(600, settings.clipboardSeconds());
        assertEquals(1440, settings.lockMinutes(), "a day");
        assertEquals(100, settings.backups());
    }

    @Test
    void theBoundsThemselvesAreTaken() {
        for (var size : new int[] {9, 32}) {
            assertEquals(size, Settings.DEFAULT.withFontSize(size).fontSize());
        }
    }

    private static Settings all(int number) {
        return Settings.DEFAULT
                .withFontSize(number)
                .withClipboardSeconds(number)
                .withLockMinutes(number)
                .withBackups(number);
    }
}
