package dev.kista.desktop.detail;

import atlantafx.base.theme.Styles;

import dev.kista.desktop.control.Ages;
import dev.kista.model.Messages;
import dev.kista.model.SecretPart;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/// What was changed when, the latest first, each with a way back to what was before.
final class HistoryList extends VBox {
    /// More are there when they are asked for.
    private static final int FIRST = 3;

    private final Messages messages;
    private final Ages ages;
    private final IntConsumer compare;
    private final IntConsumer restore;

    HistoryList(Messages messages, Ages ages, IntConsumer compare, IntConsumer restore) {
        this.messages = messages;
        this.ages = ages;
        this.compare = compare;
        this.restore = restore;
        getStyleClass().add("history");
    }

    void show(List<Version> versions, boolean restorable) {
        getChildren().clear();
        if (versions.isEmpty()) {
            var none = new Label(messages.text("detail.history.none"));
            none.getStyleClass().add("muted");
            getChildren().add(none);
        }
        versions.stream().limit(FIRST).forEach(each -> getChildren().add(row(each, restorable)));
        if (versions.size() > FIRST) {
            var more = new Button(messages.text("detail.history.more", versions.size() - FIRST));
            more.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
            more.setOnAction(event -> showRest(versions, restorable));
            getChildren().add(more);
        }
    }

    private void showRest(List<Version> versions, boolean restorable) {
        getChildren().removeLast();
        versions.stream().skip(FIRST).forEach(each -> getChildren().add(row(each, restorable)));
    }

    private HBox row(Version version, boolean restorable) {
        var age = new Label(ages.age(version.when()));
        age.setTooltip(new Tooltip(ages.exact(version.when())));
        age.getStyleClass().add("age");
        age.setMinWidth(Region.USE_PREF_SIZE);
        var what = new Label(changed(version));
        what.getStyleClass().add("muted");
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var row = new HBox(age, what, compareButton(version));
        if (restorable) {
            row.getChildren().add(restoreButton(version));
        }
        row.getStyleClass().add("version");
        return row;
    }

    private Button compareButton(Version version) {
        var words = messages.text("detail.history.compare", ages.exact(version.when()));
        return button(words, Feather.GIT_PULL_REQUEST, () -> compare.accept(version.index()));
    }

    private Button restoreButton(Version version) {
        var words = messages.text("detail.history.restore", ages.exact(version.when()));
        return button(words, Feather.CORNER_UP_LEFT, () -> restore.accept(version.index()));
    }

    private static Button button(String words, Feather icon, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }

    private String changed(Version version) {
        return Arrays.stream(SecretPart.values())
                .filter(version.changed()::contains)
                .map(each -> "detail.history." + each.name().toLowerCase(Locale.ROOT))
                .map(messages::text)
                .collect(Collectors.joining(", "));
    }
}
