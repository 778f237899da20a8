package dev.kista.desktop.detail;

import atlantafx.base.theme.Styles;

import dev.kista.model.Messages;

import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Consumer;

/// A day to expire on, typed or picked, and the usual spans to choose from. What is no date is
/// replaced by the day that was there.
final class ExpiryField extends HBox {
    private static final int[] SPANS = {30, 90, 180, 365};

    private final Messages messages;
    private final InstantSource clock;
    private final ZoneId zone = ZoneId.systemDefault();
    private final DatePicker picker = new DatePicker();
    private final Consumer<@Nullable Instant> changed;
    private @Nullable LocalDate shown;

    /// @param changed hears what the user chose; `null` for never
    ExpiryField(Messages messages, InstantSource clock, Consumer<@Nullable Instant> changed) {
        this.messages = messages;
        this.clock = clock;
        this.changed = changed;
        getStyleClass().add("expiry");
        picker.setPromptText(messages.text("detail.expiry.never"));
        picker.setConverter(new Days());
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.getEditor().setAccessibleText(messages.text("detail.expiry"));
        picker.valueProperty().subscribe(this::chosen);
        HBox.setHgrow(picker, Priority.ALWAYS);
        getChildren().addAll(picker, spans());
    }

    DatePicker picker() {
        return picker;
    }

    void show(@Nullable Instant expiry) {
        shown = expiry == null ? null : ExpiryDate.day(expiry, zone);
        picker.setValue(shown);
    }

    private void chosen(@Nullable LocalDate day) {
        if (!Objects.equals(day, shown)) {
            shown = day;
            changed.accept(day == null ? null : ExpiryDate.end(day, zone));
        }
    }

    private MenuButton spans() {
        var menu = new MenuButton(null, new FontIcon(Feather.CLOCK));
        menu.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
        menu.setAccessibleText(messages.text("detail.expiry.spans"));
        menu.setTooltip(new Tooltip(messages.text("detail.expiry.spans")));
        for (var days : SPANS) {
            var item = new MenuItem(messages.text("detail.expiry.in", days));
            item.setOnAction(event -> picker.setValue(today().plusDays(days)));
            menu.getItems().add(item);
        }
        var never = new MenuItem(messages.text("detail.expiry.never"));
        never.setOnAction(event -> picker.setValue(null));
        menu.getItems().add(never);
        return menu;
    }

    private LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }

    private final class Days extends StringConverter<@Nullable LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return ExpiryDate.text(day);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            return text == null || text.isBlank() ? null : ExpiryDate.parse(text).orElse(shown);
        }
    }
}
