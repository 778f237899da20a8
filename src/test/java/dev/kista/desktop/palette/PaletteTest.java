package dev.kista.desktop.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.Messages;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class PaletteTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    private final Commands commands = new Commands(MESSAGES);
    private final PaletteController palette =
            FxThread.call(() -> new PaletteController(commands, MESSAGES));
    private final List<String> done = new ArrayList<>();
    private final Button below = FxThread.call(() -> new Button("below"));

    @Test
    void doesWhatAFewLettersFind() {
        try (var screen = screen()) {
            open(screen);
            screen.robot().write("cpv").push(KeyCode.ENTER);
            assertEquals(List.of("copied, focus below"), done);
            assertFalse(palette.root().isVisible());
        }
    }

    @Test
    void goesThroughTheListByKeysAndAroundItsEnds() {
        try (var screen = screen()) {
            open(screen);
            screen.robot().push(KeyCode.UP);
            var list = list(screen);
            assertEquals(list.getItems().size() - 1, list.getSelectionModel().getSelectedIndex());
            screen.robot().type(KeyCode.DOWN, 2);
            assertEquals(1, list.getSelectionModel().getSelectedIndex());
            screen.robot().push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_UP);
            assertEquals(0, list.getSelectionModel().getSelectedIndex());
        }
    }

    @Test
    void takesAClickForAnEnter() {
        try (var screen = screen()) {
            open(screen);
            screen.robot().write("lock");
            screen.robot().clickOn(screen.find(".palette-cell", PaletteCell.class));
            assertEquals(List.of("locked"), done);
        }
    }

    @Test
    void givesTheFocusBackOnEscape() {
        try (var screen = screen()) {
            open(screen);
            screen.robot().push(KeyCode.ESCAPE);
            assertTrue(below.isFocused());
            assertFalse(palette.root().isVisible());
            assertEquals(List.of(), done);
        }
    }

    @Test
    void goesAwayWhereOneClicksBesideIt() {
        try (var screen = screen()) {
            open(screen);
            screen.robot().clickOn(palette.root().localToScreen(20, 500));
            assertFalse(palette.root().isVisible());
        }
    }

    @Test
    void doesNotDoWhatCannotBeDoneAndSaysSo() {
        try (var screen = screen()) {
            open(screen);
            assertTrue(
                    list(screen).getItems().stream().allMatch(PaletteEntry::possible),
                    "only what can be done is listed before anything is typed");
            screen.robot().write("undo").push(KeyCode.ENTER);
            assertEquals(List.of(), done);
            assertTrue(palette.root().isVisible());
            assertEquals("not now", label(screen));
        }
    }

    @Test
    void saysThatNoCommandIsCalledThat() {
        try (var screen = screen()) {
            open(screen);
            screen.robot().write("qqq").push(KeyCode.ENTER).push(KeyCode.DOWN);
            assertEquals(List.of(), list(screen).getItems());
            assertTrue(palette.root().isVisible());
        }
    }

    @Test
    void listsFirstWhatWasDoneLast() {
        try (var screen = screen()) {
            open(screen);
            screen.robot().write("lock").push(KeyCode.ENTER);
            open(screen);
            assertEquals(Command.LOCK, list(screen).getItems().getFirst().command());
            assertEquals("", screen.find("#palette-field", TextField.class).getText());
        }
    }

    @Test
    void drawsIt() {
        var drawn = new Commands(MESSAGES);
        for (var each : Command.values()) {
            drawn.on(each, new SimpleBooleanProperty(each != Command.UNDO), () -> {});
        }
        for (var typed : List.of("", "co", "un", "qqq")) {
            Pictures.of(
                    "palette-" + (typed.isEmpty() ? "all" : typed),
                    900,
                    600,
                    () -> root(new PaletteController(drawn, MESSAGES), drawn),
                    shown -> {
                        drawn.run(Command.COMMAND_PALETTE);
                        ((TextField) shown.lookup("#palette-field")).setText(typed);
                    });
        }
    }

    private Screen screen() {
        commands.on(Command.LOCK, () -> done.add("locked"));
        commands.on(
                Command.COPY_VALUE,
                () -> done.add("copied" + (below.isFocused() ? ", focus below" : "")));
        commands.on(Command.REVEAL, () -> done.add("revealed"));
        var screen =
                Screen.show(
                        900,
                        600,
                        () -> {
                            var content =
                                    new VBox(
                                            new MenuBar(
                                                    commands.menu("View", Command.COMMAND_PALETTE)),
                                            below);
                            palette.handle();
                            return palette.over(() -> content).root();
                        });
        FxThread.run(below::requestFocus);
        return screen;
    }

    private static Parent root(PaletteController palette, Commands commands) {
        palette.handle();
        var content = new StackPane(commands.button(Command.NEW_SECRET));
        return palette.over(() -> content).root();
    }

    private static void open(Screen screen) {
        screen.robot().push(KeyCode.CONTROL, KeyCode.K);
    }

    @SuppressWarnings("unchecked")
    private static ListView<PaletteEntry> list(Screen screen) {
        return screen.find("#palette-list", ListView.class);
    }

    private static String label(Screen screen) {
        return screen.robot()
                .from(screen.stage().getScene().getRoot())
                .lookup("not now")
                .queryLabeled()
                .getText();
    }
}
