package dev.kista.desktop.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.desktop.pictures.Screen;
import dev.kista.desktop.theme.Appearance;
import dev.kista.model.Messages;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Questions, notices and the failure window, in real windows.
class DialogsTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final List<String> done = new ArrayList<>();
    private final NotificationPane pane = FxThread.call(NotificationPane::new);

    @Test
    void doesWhatWasAgreedTo() {
        try (var screen = screen()) {
            ask(screen, delete());
            screen.robot().clickOn("Delete namespace");
        }
        assertEquals(List.of("deleted"), done);
    }

    @Test
    void doesNothingWhenTheUserDoesNotAgree() {
        try (var screen = screen()) {
            ask(screen, delete());
            screen.robot().push(KeyCode.ESCAPE);
            ask(screen, delete());
            screen.robot().clickOn("Cancel");
        }
        assertEquals(List.of(), done);
    }

    @Test
    void letsEnterChooseWhatTakesNothingAway() {
        try (var screen = screen()) {
            ask(screen, Question.confirm("Go on?", "Nothing is lost.", "Go on", this::agreed));
            screen.robot().push(KeyCode.ENTER);
        }
        assertEquals(List.of("agreed"), done);
    }

    @Test
    void neverLetsEnterChooseWhatTakesSomethingAway() {
        try (var screen = screen()) {
            ask(screen, delete());
            screen.robot().push(KeyCode.ENTER);
        }
        assertEquals(List.of(), done);
    }

    @Test
    void showsANoticeWithItsAction() {
        try (var screen = screen()) {
            FxThread.run(() -> notices().info("DB_PASSWORD was deleted.", "Undo", this::agreed));
            waitUntilItSlidIn(screen.find(".close-button", Button.class));
            screen.robot().clickOn("Undo");
            assertFalse(pane.isShowing());
        }
        assertEquals(List.of("agreed"), done);
    }

    @Test
    void namesTheButtonThatClosesANotice() {
        try (var screen = screen()) {
            FxThread.run(() -> notices().failure("The disk is full."));
            var close = screen.find(".close-button", Button.class);
            assertEquals("Close this notice", close.getAccessibleText());
            waitUntilItSlidIn(close);
            screen.robot().clickOn(close);
            assertFalse(pane.isShowing());
        }
    }

    /// A notice slides in from below the window, and nobody can press what is not there yet.
    private void waitUntilItSlidIn(Button close) {
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () ->
                            close.localToScene(close.getLayoutBounds()).getMaxY()
                                    <= close.getScene().getHeight());
        } catch (TimeoutException e) {
            throw new AssertionError("the notice never slid in", e);
        }
    }

    @Test
    void comesBackToWhatWasAskedAndNotAnswered() throws TimeoutException {
        try (var screen = screen()) {
            var notices = FxThread.call(this::notices);
            FxThread.run(() -> notices.show(asking("Was changed.")));
            FxThread.run(() -> notices.info("DB_PASSWORD was deleted.", "Undo", this::agreed));
            waitUntilItSlidIn(screen.find(".close-button", Button.class));
            screen.robot().clickOn("Undo");
            waitForText("Was changed.");
            waitUntilItSlidIn(screen.find(".close-button", Button.class));
            screen.robot().clickOn("Review");
            assertEquals(List.of("agreed", "reviewed Was changed."), done);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !pane.isShowing());
        }
    }

    @Test
    void asksAgainOnlyWhatIsStillToBeAnswered() throws TimeoutException {
        try (var screen = screen()) {
            var notices = FxThread.call(this::notices);
            FxThread.run(() -> notices.show(asking("First.")));
            FxThread.run(() -> notices.show(asking("Second.")));
            FxThread.run(() -> notices.withdraw(asking("Second.")));
            waitForText("First.");
            FxThread.run(() -> notices.show(asking("Third.")));
            FxThread.run(() -> notices.withdraw(asking("First.")));
            assertEquals("Third.", FxThread.call(pane::getText));
            waitUntilItSlidIn(screen.find(".close-button", Button.class));
            screen.robot().clickOn(screen.find(".close-button", Button.class));
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !pane.isShowing());
        }
        assertEquals(List.of(), done);
    }

    private final Map<String, Notice> asked = new HashMap<>();

    private Notice asking(String text) {
        return asked.computeIfAbsent(
                text,
                words ->
                        new Notice(
                                Notice.Kind.ASKING,
                                words,
                                Optional.of(
                                        new Notice.Action(
                                                "Review", () -> done.add("reviewed " + words)))));
    }

    private void waitForText(String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> FxThread.call(() -> pane.isShowing() && text.equals(pane.getText())));
    }

    @Test
    void takesANoticeBack() {
        try (var screen = screen()) {
            FxThread.run(() -> notices().info("DB_PASSWORD was deleted.", "Undo", this::agreed));
            FxThread.run(() -> notices().clear());
            assertFalse(pane.isShowing());
            assertTrue(pane.getActions().isEmpty());
            assertTrue(screen.stage().isShowing());
        }
    }

    @Test
    void copiesTheDetailsOfAFailureAndStaysOpen() {
        try (var screen = screen()) {
            var window = new FailureWindow(screen::stage, messages, done::add);
            FxThread.run(() -> window.show(new IllegalStateException()));
            FxThread.run(() -> window.show(new NullPointerException()));
            screen.robot().clickOn("#failure-copy");
            assertEquals(1, done.size());
            assertTrue(done.getFirst().contains("IllegalStateException"));
            assertTrue(done.getFirst().contains("NullPointerException"));
            Pictures.ofWindow("failure-light", newest());
            assertTrue(screen.robot().lookup("#failure-details").queryAs(TextArea.class) != null);
            screen.robot().clickOn("Close");
        }
    }

    @Test
    void drawsThem() throws InterruptedException {
        try (var screen = screen()) {
            for (var each : List.of(Appearance.LIGHT, Appearance.DARK)) {
                var name = each.name().toLowerCase(Locale.ROOT);
                Pictures.appear(each);
                ask(screen, delete());
                Pictures.ofWindow("question-" + name, newest());
                screen.robot().push(KeyCode.ESCAPE);
                FxThread.run(() -> notices().info("DB_PASSWORD was deleted.", "Undo", () -> {}));
                Thread.sleep(500);
                Pictures.ofWindow("notice-" + name, screen.stage());
                FxThread.run(() -> notices().failure("team.kdbx was not saved. Make room first."));
                Thread.sleep(500);
                Pictures.ofWindow("notice-failure-" + name, screen.stage());
            }
        }
    }

    private Screen screen() {
        return Screen.show(
                900,
                700,
                () -> {
                    pane.setContent(new StackPane());
                    return pane;
                });
    }

    private PaneNotices notices() {
        return new PaneNotices(pane, messages);
    }

    private void ask(Screen screen, Question question) {
        FxThread.run(() -> new WindowConfirmations(screen::stage, messages).ask(question));
    }

    private Question delete() {
        return Question.danger(
                "Delete company.team with 31 secrets?",
                "They go to the trash, from where you can bring them back.",
                "Delete namespace",
                () -> done.add("deleted"));
    }

    private void agreed() {
        done.add("agreed");
    }

    private static Window newest() {
        return FxThread.call(() -> Window.getWindows().getLast());
    }
}
