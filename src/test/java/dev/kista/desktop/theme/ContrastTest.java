package dev.kista.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.service.settings.Settings.Accent;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

/// The colours of text on what is behind it, by the formula of WCAG 2.2: at least 4.5 to 1.
class ContrastTest {
    private static final double AA = 4.5;

    private static final List<List<String>> PAIRS =
            List.of(
                    List.of("-color-fg-default", "-color-bg-default"),
                    List.of("-color-fg-default", "-color-bg-subtle"),
                    List.of("-color-fg-default", "-color-bg-overlay"),
                    List.of("-color-fg-muted", "-color-bg-default"),
                    List.of("-color-fg-muted", "-color-bg-subtle"),
                    List.of("-color-accent-fg", "-color-bg-default"),
                    List.of("-color-danger-fg", "-color-bg-default"),
                    List.of("-color-danger-fg", "-color-bg-subtle"),
                    List.of("-color-warning-fg", "-color-bg-default"),
                    List.of("-color-warning-fg", "-color-bg-subtle"),
                    List.of("-color-success-fg", "-color-bg-default"),
                    List.of("-color-fg-emphasis", "-color-accent-emphasis"),
                    List.of("-color-fg-emphasis", "-color-danger-emphasis"));

    @ParameterizedTest
    @EnumSource
    void canBeReadInLightAndInDark(Accent accent) {
        var problems = new ArrayList<String>();
        for (var appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            Pictures.appear(appearance);
            var dark = appearance == Appearance.DARK;
            for (var pair : PAIRS) {
                var text = colour(pair.get(0), accent, dark);
                var behind = colour(pair.get(1), accent, dark);
                var contrast = contrast(text, behind);
                if (contrast < AA) {
                    problems.add("%s %s %.2f".formatted(appearance, pair, contrast));
                }
            }
        }
        assertTrue(problems.isEmpty(), problems.toString());
    }

    private static Color colour(String token, Accent accent, boolean dark) {
        return FxThread.call(
                () -> {
                    var region = new Region();
                    region.setStyle("-fx-background-color: " + token + ";");
                    var root = new StackPane(region);
                    root.setStyle(AccentColours.of(accent, dark).css());
                    var stage = new Stage();
                    stage.setScene(new Scene(root, 20, 20));
                    stage.show();
                    root.applyCss();
                    var fill = region.getBackground().getFills().getFirst().getFill();
                    stage.close();
                    return (Color) fill;
                });
    }

    private static double contrast(Color one, Color other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
