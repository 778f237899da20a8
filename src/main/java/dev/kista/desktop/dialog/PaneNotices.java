package dev.kista.desktop.dialog;

import dev.kista.model.Messages;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayDeque;
import java.util.Deque;

/// Notices at the foot of the window's content, in ControlsFX's notification pane. A notice stays
/// for as long as it has the keyboard, and gives it back where it came from.
public final class PaneNotices implements Notices {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass FAILURE = PseudoClass.getPseudoClass("failure");

    private static final String CLOSE = ".notification-bar .close-button";

    private final NotificationPane pane;
    private final Messages messages;
    private final PauseTransition stay = new PauseTransition();

    /// What was asked and not answered yet, the latest first.
    private final Deque<Notice> asking = new ArrayDeque<>();

    private @Nullable Notice shown;

    /// What had the keyboard before the notice.
    private @Nullable Node focusedBefore;

    /// @param pane holds the window's content
    public PaneNotices(NotificationPane pane, Messages messages) {
        this.pane = pane;
        this.messages = messages;
        pane.setShowFromTop(false);
        pane.setOnHidden(event -> hidden());
        stay.setOnFinished(done -> pane.hide());
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
        pane.showingProperty().subscribe(this::giveBack);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public void show(Notice notice) {
        if (notice.kind() == Notice.Kind.ASKING) {
            asking.remove(notice);
            asking.push(notice);
        }
        display(notice);
    }

    private void display(Notice notice) {
        shown = notice;
        stay.stop();
        var warns = notice.kind() == Notice.Kind.WARNING || notice.kind() == Notice.Kind.ASKING;
        pane.pseudoClassStateChanged(WARNING, warns);
        pane.pseudoClassStateChanged(FAILURE, notice.kind() == Notice.Kind.FAILURE);
        pane.setGraphic(new FontIcon(icon(notice.kind())));
        pane.setText(notice.text());
        pane.getActions().setAll(notice.action().map(it -> action(notice, it)).stream().toList());
        pane.show();
        nameCloseButton();
        var seconds = seconds(notice.kind());
        if (seconds > 0) {
            stay.setDuration(Duration.seconds(seconds));
            stay.playFromStart();
        }
    }

    /// What was shown was closed or had its time: what waits for an answer is shown again.
    private void hidden() {
        if (pane.isShowing()) {
            return;
        }
        asking.remove(shown);
        shown = null;
        var next = asking.peek();
        if (next != null) {
            display(next);
        }
    }

    @Override
    public void withdraw(Notice notice) {
        asking.remove(notice);
        if (notice.equals(shown)) {
            pane.hide();
        }
    }

    @Override
    public void clear() {
        asking.clear();
        stay.stop();
        pane.getActions().clear();
        pane.hide();
    }

    private Action action(Notice notice, Notice.Action action) {
        return new Action(
                action.text(),
                event -> {
                    asking.remove(notice);
                    pane.hide();
                    action.run().run();
                });
    }

    /// Gives the keyboard to what the notice offers, or else to what closes it.
    public void focus() {
        if (pane.isShowing()) {
            var offer = pane.lookup(".notification-bar .button");
            var target = offer == null ? pane.lookup(CLOSE) : offer;
            if (target != null) {
                target.requestFocus();
            }
        }
    }

    private void focusMoved(@Nullable Node from, @Nullable Node to) {
        if (isOfNotice(to)) {
            stay.pause();
            focusedBefore = isOfNotice(from) ? focusedBefore : from;
        } else if (isOfNotice(from) && stay.getStatus() == Animation.Status.PAUSED) {
            stay.play();
        }
    }

    private static boolean isOfNotice(@Nullable Node node) {
        for (var here = node; here != null; here = here.getParent()) {
            if (here.getStyleClass().contains("notification-bar")) {
                return true;
            }
        }
        return false;
    }

    private void giveBack(boolean showing) {
        var scene = pane.getScene();
        var before = focusedBefore;
        if (!showing && scene != null) {
            focusedBefore = null;
            if (before != null && before.getScene() == scene && isOfNotice(scene.getFocusOwner())) {
                before.requestFocus();
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isOfNotice(pane.getScene().getFocusOwner())) {
            pane.hide();
            event.consume();
        }
    }

    /// ControlsFX gives its close button neither a name nor a tooltip.
    private void nameCloseButton() {
        if (pane.lookup(CLOSE) instanceof Button close) {
            close.setAccessibleText(messages.text("notice.close"));
        }
    }

    /// Long enough to read, and to reach for "Undo"; a failure is never missed.
    private static int seconds(Notice.Kind kind) {
        return switch (kind) {
            case INFO -> 8;
            case WARNING -> 15;
            case ASKING, FAILURE -> 0;
        };
    }

    private static Ikon icon(Notice.Kind kind) {
        return switch (kind) {
            case INFO -> Feather.CHECK_CIRCLE;
            case WARNING, ASKING -> Feather.ALERT_TRIANGLE;
            case FAILURE -> Feather.ALERT_OCTAGON;
        };
    }
}
