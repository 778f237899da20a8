package dev.kista.desktop.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.Messages;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Notices without a mouse.
class NoticeKeysTest {
    private final List<String> done = new ArrayList<>();
    private final NotificationPane pane = FxThread.call(NotificationPane::new);
    private final TextField field = FxThread.call(TextField::new);
    private PaneNotices notices;
    private Screen screen;

    @BeforeEach
    void show() {
        screen =
                Screen.show(
                        900,
                        400,
                        () -> {
                            notices = new PaneNotices(pane, Messages.in(Locale.ENGLISH));
                            pane.setContent(field);
                            return pane;
                        });
        FxThread.run(field::requestFocus);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void doesWhatANoticeOffersAndGivesTheKeyboardBack() {
        FxThread.run(() -> notices.info("It was deleted.", "Undo", () -> done.add("undone")));
        assertTrue(field.isFocused(), "a notice takes no keyboard by itself");
        FxThread.run(notices::focus);
        assertEquals("Undo", ((Button) focused()).getText());
        screen.robot().type(KeyCode.SPACE);
        assertEquals(List.of("undone"), done);
        assertFalse(pane.isShowing());
        assertTrue(field.isFocused());
    }

    @Test
    void closesByEscapeWithoutDoingWhatItOffers() {
        FxThread.run(() -> notices.info("It was deleted.", "Undo", () -> done.add("undone")));
        FxThread.run(notices::focus);
        screen.robot().type(KeyCode.ESCAPE);
        assertFalse(pane.isShowing());
        assertTrue(field.isFocused());
        assertEquals(List.of(), done);
    }

    @Test
    void leavesEscapeToTheScreenWhileItHasTheKeyboard() {
        FxThread.run(() -> notices.failure("The disk is full."));
        screen.robot().type(KeyCode.ESCAPE);
        assertTrue(pane.isShowing());
    }

    @Test
    void closesByItsButtonWhereItOffersNothing() {
        FxThread.run(() -> notices.failure("The disk is full."));
        FxThread.run(notices::focus);
        assertEquals("Close this notice", focused().getAccessibleText());
        screen.robot().type(KeyCode.SPACE);
        assertFalse(pane.isShowing());
        assertTrue(field.isFocused());
    }

    @Test
    void letsTheActionPutTheKeyboardElsewhere() {
        var other = FxThread.call(() -> new TextField());
        FxThread.run(
                () -> {
                    pane.setContent(new VBox(field, other));
                    field.requestFocus();
                    notices.info("It was deleted.", "Show", other::requestFocus);
                });
        FxThread.run(notices::focus);
        screen.robot().type(KeyCode.SPACE);
        assertTrue(other.isFocused());
    }

    @Test
    void doesNothingWhereThereIsNoNotice() {
        FxThread.run(notices::focus);
        assertTrue(field.isFocused());
    }

    private Node focused() {
        return FxThread.call(() -> screen.stage().getScene().getFocusOwner());
    }
}
