package dev.kista.desktop.dialog;

import dev.kista.model.Messages;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.util.Duration;

import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Notices at the foot of the window's content, in ControlsFX's notification pane.
public final class PaneNotices implements Notices {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass FAILURE = PseudoClass.getPseudoClass("failure");

    private final NotificationPane pane;
    private final Messages messages;
    private final PauseTransition stay = new PauseTransition();

    /// @param pane holds the window's content
    public PaneNotices(NotificationPane pane, Messages messages) {
        this.pane = pane;
        this.messages = messages;
        pane.setShowFromTop(false);
        stay.setOnFinished(done -> pane.hide());
    }

    @Override
    public void show(Notice notice) {
        stay.stop();
        pane.pseudoClassStateChanged(WARNING, notice.kind() == Notice.Kind.WARNING);
        pane.pseudoClassStateChanged(FAILURE, notice.kind() == Notice.Kind.FAILURE);
        pane.setGraphic(new FontIcon(icon(notice.kind())));
        pane.setText(notice.text());
        pane.getActions().setAll(notice.action().map(this::action).stream().toList());
        pane.show();
        nameCloseButton();
        var seconds = seconds(notice.kind());
        if (seconds > 0) {
            stay.setDuration(Duration.seconds(seconds));
            stay.playFromStart();
        }
    }

    @Override
    public void clear() {
        stay.stop();
        pane.getActions().clear();
        pane.hide();
    }

    private Action action(Notice.Action action) {
        return new Action(
                action.text(),
                event -> {
                    pane.hide();
                    action.run().run();
                });
    }

    /// ControlsFX gives its close button neither a name nor a tooltip.
    private void nameCloseButton() {
        if (pane.lookup(".notification-bar .close-button") instanceof Button close) {
            close.setAccessibleText(messages.text("notice.close"));
        }
    }

    /// Long enough to read, and to reach for "Undo"; a failure is never missed.
    private static int seconds(Notice.Kind kind) {
        return switch (kind) {
            case INFO -> 8;
            case WARNING -> 15;
            case FAILURE -> 0;
        };
    }

    private static Ikon icon(Notice.Kind kind) {
        return switch (kind) {
            case INFO -> Feather.CHECK_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case FAILURE -> Feather.ALERT_OCTAGON;
        };
    }
}
