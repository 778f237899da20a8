package dev.kista.desktop.importing;

import dev.kista.service.exchange.ImportRow.Outcome;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How an outcome is called in messages and style classes, and its icon.
final class OutcomeLook {
    private OutcomeLook() {}

    static String id(Outcome outcome) {
        return switch (outcome) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case SAME -> "same";
            case REFUSED -> "refused";
        };
    }

    static FontIcon icon(Outcome outcome) {
        return new FontIcon(
                switch (outcome) {
                    case NEW -> Feather.PLUS_CIRCLE;
                    case CHANGED -> Feather.EDIT_2;
                    case SAME -> Feather.CHECK;
                    case REFUSED -> Feather.SLASH;
                });
    }
}
