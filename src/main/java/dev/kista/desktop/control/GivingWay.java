package dev.kista.desktop.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/// The words of a bar that give way where there is no room: buttons are left with their icons,
/// which say it in their tooltips, and labels without an icon go. Sets only what changes, because
/// each change asks for another layout.
final class GivingWay {
    /// So much more room must be there before words come back, lest they come and go.
    private static final double SLACK = 8;

    private final List<Labeled> yielding = new ArrayList<>();
    private final Text measured = new Text();
    private final double spacing;

    /// @param spacing what goes with a label that goes
    GivingWay(double spacing) {
        this.spacing = spacing;
    }

    /// Adds those that give way, the first one first.
    void add(Labeled... first) {
        for (var each : first) {
            each.setMinWidth(Region.USE_PREF_SIZE);
            yielding.add(each);
        }
    }

    /// Takes and gives back words.
    ///
    /// @param missing how much room is missing as it is now; negative where some is left
    /// @return how much is missing after that
    double fit(double missing) {
        var rest = missing;
        for (var each : yielding) {
            if (!hasWords(each)) {
                rest += words(each);
            }
        }
        for (var each : yielding) {
            var goes = rest > (hasWords(each) ? 0 : -SLACK);
            if (goes) {
                rest -= words(each);
            }
            say(each, !goes);
        }
        return rest;
    }

    /// What a width becomes when all of them give way.
    double least(double now) {
        var least = now;
        for (var each : yielding) {
            if (hasWords(each)) {
                least -= words(each);
            }
        }
        return least;
    }

    private static boolean hasWords(Labeled each) {
        return each.getGraphic() == null
                ? each.isManaged()
                : each.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY;
    }

    private double words(Labeled each) {
        var none = each.getText() == null || each.getText().isEmpty();
        if (none || each.getGraphic() != null && !each.isManaged()) {
            return 0;
        }
        measured.setText(each.getText());
        measured.setFont(each.getFont());
        var gap = each.getGraphic() == null ? spacing : each.getGraphicTextGap();
        return Math.ceil(measured.getLayoutBounds().getWidth()) + gap;
    }

    private static void say(Labeled each, boolean words) {
        if (words != hasWords(each)) {
            if (each.getGraphic() == null) {
                each.setVisible(words);
                each.setManaged(words);
            } else {
                each.setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            }
        }
    }
}
