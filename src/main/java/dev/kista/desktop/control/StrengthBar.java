package dev.kista.desktop.control;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.stream.Stream;

/// Four segments that fill as a password gets harder to guess. The words beside it say the same:
/// nothing is told by colour alone.
public final class StrengthBar extends HBox {
    /// Nothing to judge yet.
    public static final int NONE = -1;

    private static final int SEGMENTS = 4;
    private static final int GOOD = 3;
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final PseudoClass WEAK = PseudoClass.getPseudoClass("weak");
    private static final PseudoClass FAIR = PseudoClass.getPseudoClass("fair");

    private final IntegerProperty score = new SimpleIntegerProperty(this, "score", NONE);
    private final List<Region> segments;

    public StrengthBar() {
        getStyleClass().add("strength-bar");
        segments = Stream.generate(StrengthBar::segment).limit(SEGMENTS).toList();
        getChildren().addAll(segments);
        score.subscribe(now -> fill(now.intValue()));
    }

    /// From 0 to 4, as zxcvbn counts; [#NONE] empties the bar. The lowest score fills one segment,
    /// so that it differs from an empty bar.
    public IntegerProperty scoreProperty() {
        return score;
    }

    private void fill(int now) {
        pseudoClassStateChanged(WEAK, now < GOOD - 1);
        pseudoClassStateChanged(FAIR, now == GOOD - 1);
        var filled = now == NONE ? 0 : Math.max(1, now);
        for (var i = 0; i < SEGMENTS; i++) {
            segments.get(i).pseudoClassStateChanged(FILLED, i < filled);
        }
    }

    private static Region segment() {
        var segment = new Region();
        segment.getStyleClass().add("segment");
        HBox.setHgrow(segment, Priority.ALWAYS);
        return segment;
    }
}
