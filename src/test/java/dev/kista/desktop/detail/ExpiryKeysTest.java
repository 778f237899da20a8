package dev.kista.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.Messages;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A day to expire on, by keyboard and by mouse.
class ExpiryKeysTest {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final ZoneId ZONE = ZoneId.systemDefault();

    private final List<Optional<Instant>> heard = new ArrayList<>();
    private ExpiryField field;
    private Screen screen;
    private FxRobot robot;

    @BeforeEach
    void show() {
        screen =
                Screen.show(
                        500,
                        300,
                        () -> {
                            field =
                                    new ExpiryField(
                                            Messages.in(Locale.ENGLISH),
                                            () -> NOW,
                                            when -> heard.add(Optional.ofNullable(when)));
                            return new VBox(new TextField(), field);
                        });
        robot = screen.robot();
        FxThread.run(() -> field.show(end("2026-12-24")));
        FxThread.run(screen.find(".text-field", TextField.class)::requestFocus);
        robot.type(KeyCode.TAB);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void takesADayThatIsTyped() {
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("2027-01-31").type(KeyCode.ENTER);
        assertEquals(List.of(Optional.of(end("2027-01-31"))), heard);
    }

    @Test
    void putsTheDayThatWasThereInPlaceOfNoDate() {
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("2027-02-31").type(KeyCode.ENTER);
        assertEquals(List.of(), heard);
        assertEquals("2026-12-24", FxThread.call(() -> field.picker().getEditor().getText()));
    }

    @Test
    void neverExpiresOnceTheDayIsTakenAway() {
        robot.push(KeyCode.SHORTCUT, KeyCode.A).type(KeyCode.DELETE).type(KeyCode.ENTER);
        assertEquals(List.of(Optional.empty()), heard);
    }

    @Test
    void takesASpanByKeyboard() {
        robot.type(KeyCode.TAB).type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(List.of(Optional.of(inDays(30))), heard);
    }

    @Test
    void takesASpanByMouse() {
        robot.clickOn(".menu-button").clickOn("In 90 days");
        assertEquals(List.of(Optional.of(inDays(90))), heard);
    }

    private static Instant inDays(int days) {
        return ExpiryDate.end(NOW.atZone(ZONE).toLocalDate().plusDays(days), ZONE);
    }

    private static Instant end(String day) {
        return ExpiryDate.end(LocalDate.parse(day), ZONE);
    }
}
