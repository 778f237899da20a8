package dev.kista.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.service.settings.Settings;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

class ThemeTest {
    @Test
    void isDarkWhereTheUserSaysSo() {
        FxThread.run(
                () -> {
                    var theme = new Theme();
                    theme.appearanceProperty().set(Appearance.DARK);
                    assertTrue(theme.darkProperty().get());
                    theme.appearanceProperty().set(Appearance.LIGHT);
                    assertFalse(theme.darkProperty().get());
                });
    }

    @Test
    void measuresEverythingByTheFont() {
        FxThread.run(
                () -> {
                    var theme = new Theme();
                    theme.fontSizeProperty().set(20);
                    var css = sizes(theme);
                    assertTrue(css.contains("-fx-font-size: 20px"), css);
                    assertTrue(css.contains("-fx-icon-size: 24px"), css);
                    assertTrue(css.contains("-fx-icon-size: 50px"), css);
                });
    }

    @Test
    void makesRowsAsHighAsTheUserLikes() {
        FxThread.run(
                () -> {
                    var theme = new Theme();
                    assertFalse(sizes(theme).contains("-fx-cell-size"));
                    theme.densityProperty().set(Settings.Density.COMPACT);
                    assertTrue(sizes(theme).contains("-fx-cell-size: 1.8462em"), sizes(theme));
                    theme.densityProperty().set(Settings.Density.ROOMY);
                    assertTrue(sizes(theme).contains("-fx-cell-size: 3.0769em"), sizes(theme));
                });
    }

    @Test
    void writesNumbersAsCssDoesWhateverTheMachineSpeaks() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            FxThread.run(
                    () -> {
                        var theme = new Theme();
                        theme.densityProperty().set(Settings.Density.COMPACT);
                        assertFalse(sizes(theme).contains("1,8462"), sizes(theme));
                    });
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String sizes(Theme theme) {
        var sheet = theme.stylesheets().getLast();
        var encoded = sheet.substring("data:text/css;base64,".length());
        return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    }
}
