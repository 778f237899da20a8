package dev.kista.desktop.clipboard;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Calls back once a second on the FX thread.
@FunctionalInterface
public interface Ticker {
    /// Starts; run the result to stop.
    Subscription everySecond(Runnable tick);

    /// JavaFX's own clock.
    static Ticker ofToolkit() {
        return tick -> {
            var frame = new KeyFrame(Duration.seconds(1), event -> tick.run());
            var timeline = new Timeline(frame);
            timeline.setCycleCount(Animation.INDEFINITE);
            timeline.play();
            return timeline::stop;
        };
    }
}
