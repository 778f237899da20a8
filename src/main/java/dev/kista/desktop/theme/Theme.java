package dev.kista.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import dev.kista.service.settings.Settings;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Dresses every window of the program, dialogs and pop-ups included, and dresses them anew when
/// the appearance or the font size changes. FX thread only.
public final class Theme {
    public static final int DEFAULT_FONT_SIZE = 13;

    private static final double ICON = 1.2;
    private static final double LARGE_ICON = 2.5;
    private static final double SMALL_ICON = 0.95;
    private static final String LIGHT = new PrimerLight().getUserAgentStylesheet();
    private static final String DARK = new PrimerDark().getUserAgentStylesheet();
    private static final String APP =
            Objects.requireNonNull(Theme.class.getResource("app.css")).toExternalForm();

    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(this, "appearance", Appearance.SYSTEM);
    private final IntegerProperty fontSize =
            new SimpleIntegerProperty(this, "fontSize", DEFAULT_FONT_SIZE);
    private final ObjectProperty<Settings.Accent> accent =
            new SimpleObjectProperty<>(this, "accent", Settings.Accent.BLUE);
    private final ObjectProperty<Settings.Density> density =
            new SimpleObjectProperty<>(this, "density", Settings.Density.NORMAL);
    private final ObservableBooleanValue dark;
    private final Fonts fonts = Fonts.installed();

    public Theme() {
        var system = Platform.getPreferences().colorSchemeProperty();
        dark =
                Bindings.createBooleanBinding(
                        () ->
                                switch (appearance.get()) {
                                    case SYSTEM -> system.get() == ColorScheme.DARK;
                                    case LIGHT -> false;
                                    case DARK -> true;
                                },
                        appearance,
                        system);
    }

    /// Begins to dress all windows, those that are open and those to come.
    public void install() {
        Application.setUserAgentStylesheet(dark.get() ? DARK : LIGHT);
        dark.subscribe(now -> Application.setUserAgentStylesheet(now ? DARK : LIGHT));
        Window.getWindows().forEach(this::dress);
        Window.getWindows()
                .addListener(
                        (ListChangeListener<Window>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(this::dress);
                                    }
                                });
        fontSize.subscribe(now -> dressAll());
        accent.subscribe(now -> dressAll());
        density.subscribe(now -> dressAll());
        dark.subscribe(now -> dressAll());
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /// In pixels at scale 1; everything else is relative to it.
    public IntegerProperty fontSizeProperty() {
        return fontSize;
    }

    public ObjectProperty<Settings.Accent> accentProperty() {
        return accent;
    }

    /// How high rows are.
    public ObjectProperty<Settings.Density> densityProperty() {
        return density;
    }

    public ObservableBooleanValue darkProperty() {
        return dark;
    }

    /// The stylesheets of a scene, for one that is in no window yet.
    public List<String> stylesheets() {
        return List.of(APP, sizes());
    }

    private void dressAll() {
        Window.getWindows().forEach(each -> dress(each.getScene()));
    }

    private void dress(Window window) {
        dress(window.getScene());
        window.sceneProperty().addListener((scene, before, now) -> dress(now));
    }

    private void dress(@Nullable Scene scene) {
        if (scene != null && !scene.getStylesheets().containsAll(stylesheets())) {
            scene.getStylesheets().removeIf(each -> each.equals(APP) || each.startsWith("data:"));
            scene.getStylesheets().addAll(stylesheets());
        }
    }

    /// Rows in em: 24, 32 or 40 pixels at the usual font.
    private String rows() {
        return switch (density.get()) {
            case NORMAL -> "";
            case COMPACT -> rows(1.8462, 0.1538);
            case ROOMY -> rows(3.0769, 0.6154);
        };
    }

    private static String rows(double row, double padding) {
        return String.format(
                Locale.ROOT,
                ".table-view .table-row-cell { -fx-cell-size: %1$.4fem; }"
                        + " .secrets-table { -fx-fixed-cell-size: %1$.4fem; }"
                        + " .tree-view .tree-cell"
                        + " { -fx-padding: %2$.4fem 0.6154em %2$.4fem 0.3077em; }",
                row,
                padding);
    }

    /// What depends on the user and the machine, as a stylesheet of its own. Icons are measured
    /// here, because in the style of an icon `em` means that icon's own size.
    private String sizes() {
        var size = fontSize.get();
        var css =
                """
                .root { -fx-font-size: %dpx; -fx-font-family: "%s"; %s }
                .mono { -fx-font-family: "%s"; }
                .ikonli-font-icon { -fx-icon-size: %dpx; }
                .empty-state > .ikonli-font-icon, .large-icon { -fx-icon-size: %dpx; }
                .small-icons .ikonli-font-icon { -fx-icon-size: %dpx; }
                %s
                """
                        .formatted(
                                size,
                                fonts.text(),
                                AccentColours.of(accent.get(), dark.get()).css(),
                                fonts.mono(),
                                Math.round(size * ICON),
                                Math.round(size * LARGE_ICON),
                                Math.round(size * SMALL_ICON),
                                rows());
        var encoded = Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        return "data:text/css;base64," + encoded;
    }
}
