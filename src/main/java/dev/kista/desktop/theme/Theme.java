package dev.kista.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

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
        fontSize.subscribe(now -> Window.getWindows().forEach(each -> dress(each.getScene())));
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /// In pixels at scale 1; everything else is relative to it.
    public IntegerProperty fontSizeProperty() {
        return fontSize;
    }

    public ObservableBooleanValue darkProperty() {
        return dark;
    }

    /// The stylesheets of a scene, for one that is in no window yet.
    public List<String> stylesheets() {
        return List.of(APP, sizes());
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

    /// What depends on the user and the machine, as a stylesheet of its own. Icons are measured
    /// here, because in the style of an icon `em` means that icon's own size.
    private String sizes() {
        var size = fontSize.get();
        var css =
                """
                .root { -fx-font-size: %dpx; -fx-font-family: "%s"; }
                .mono { -fx-font-family: "%s"; }
                .ikonli-font-icon { -fx-icon-size: %dpx; }
                .empty-state > .ikonli-font-icon, .large-icon { -fx-icon-size: %dpx; }
                .small-icons .ikonli-font-icon { -fx-icon-size: %dpx; }
                """
                        .formatted(
                                size,
                                fonts.text(),
                                fonts.mono(),
                                Math.round(size * ICON),
                                Math.round(size * LARGE_ICON),
                                Math.round(size * SMALL_ICON));
        var encoded = Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        return "data:text/css;base64," + encoded;
    }
}
