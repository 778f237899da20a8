package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;
import dev.kista.service.settings.TableLayout;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.util.List;
import java.util.Map;

class ColumnsTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("company.team", "DB_PASSWORD", "tq8-Vz2!mLp0_Rk7wYc", "Reporting", "db")
                    .secret("company.team", "API_TOKEN", "tq8-Vz2!mLp0_Rk7wYc", "")
                    .secret("company.team", "LONG", "Zr4$kkQ_81-vbnWe-and-more", "")
                    .secret("company.ops", "FINE", "x9Kd0-2kLLm_pQz71", "");
    private SecretsScreen screen = new SecretsScreen(sample);

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void showsAColumnForWhatSomeSecretHas() {
        show("company.ops");
        assertEquals(List.of("key", "value", "updated"), screen.columns());
        show("company.team");
        assertEquals(
                List.of("key", "value", "description", "tags", "updated", "health"),
                screen.columns());
        expire("API_TOKEN", Duration.ofDays(3));
        assertTrue(screen.columns().contains("expires"));
        assertTrue(screen.shows("in 3 d"));
    }

    @Test
    void showsAndHidesAColumnByTheMenuOfTheHeader() {
        show("company.team");
        var header = screen.robot.lookup("#key.column-header").<Node>query();
        FxThread.run(
                () ->
                        Event.fireEvent(
                                header,
                                new ContextMenuEvent(
                                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                        5,
                                        5,
                                        50,
                                        50,
                                        false,
                                        null)));
        screen.robot.clickOn(menuItem("Length"));
        assertTrue(screen.columns().contains("length"));
        screen.run(Command.CHOOSE_COLUMNS);
        screen.robot.clickOn(menuItem("Description"));
        assertFalse(screen.columns().contains("description"));
        assertEquals(Map.of("length", true, "description", false), screen.layout().chosen());
        screen.run(Command.CHOOSE_COLUMNS);
        screen.robot.clickOn("Columns as at first");
        assertTrue(screen.columns().contains("description"));
        assertFalse(screen.columns().contains("length"));
    }

    @Test
    void movesAColumnByKeys() {
        show("company.team");
        assertEquals("value", screen.columns().get(1));
        screen.run(Command.CHOOSE_COLUMNS);
        screen.robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertEquals("description", focusedColumn());
        screen.robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals("description", screen.columns().get(1));
        assertEquals("description", focusedColumn(), "so it can go on moving");
        screen.robot.push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
        assertEquals("description", screen.columns().getFirst(), "and no further than that");
        screen.robot.push(KeyCode.ALT, KeyCode.DOWN);
        screen.robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("key", "description", "value"), screen.columns().subList(0, 3));
        assertEquals(List.of("key", "description", "value"), screen.layout().order().subList(0, 3));
    }

    private String focusedColumn() {
        WaitForAsyncUtils.waitForFxEvents();
        return FxThread.call(
                () ->
                        Window.getWindows().stream()
                                .filter(ContextMenu.class::isInstance)
                                .flatMap(each -> ((ContextMenu) each).getItems().stream())
                                .filter(
                                        each ->
                                                each.getStyleableNode() != null
                                                        && each.getStyleableNode().isFocused())
                                .map(each -> String.valueOf(each.getUserData()))
                                .findFirst()
                                .orElse("none"));
    }

    @Test
    void comesBackAsItWasLeft() {
        show("company.team");
        FxThread.run(
                () -> {
                    var columns = screen.table().getColumns();
                    var tags =
                            columns.stream().filter(each -> each.getId().equals("tags")).findAny();
                    columns.remove(tags.orElseThrow());
                    columns.addFirst(tags.orElseThrow());
                });
        sort("length", SortType.DESCENDING);
        screen.run(Command.CHOOSE_COLUMNS);
        screen.robot.clickOn(menuItem("Length"));
        screen.run(Command.TOGGLE_INHERITED);
        var left = screen.layout();
        screen.close();
        screen = new SecretsScreen(sample, left);
        show("company.team");
        assertEquals("tags", screen.columns().getFirst());
        assertTrue(screen.columns().contains("length"));
        assertEquals("LONG", screen.keys().getFirst());
        var now = screen.layout();
        assertEquals(left.order(), now.order());
        assertEquals(left.chosen(), now.chosen());
        assertEquals(left.sort(), now.sort());
        // What a column of a broken width leaves over goes to one or another of them.
        left.widths().forEach((id, width) -> assertEquals(width, now.widths().get(id), 1, id));
        assertFalse(left.inherited());
    }

    @Test
    void ignoresALayoutOfColumnsThatAreNoMore() {
        screen.close();
        screen =
                new SecretsScreen(
                        sample,
                        new TableLayout(
                                List.of("gone", "updated", "updated"),
                                Map.of("gone", true),
                                Map.of("gone", 12.0),
                                List.of(
                                        new TableLayout.Sort("value", false),
                                        new TableLayout.Sort("gone", true)),
                                true));
        show("company.team");
        assertEquals(9, screen.table().getColumns().size());
        assertEquals(List.of("API_TOKEN", "DB_PASSWORD", "LONG"), screen.keys());
    }

    @Test
    void marksWhatIsWrongWithASecret() {
        show("company.team");
        expire("LONG", Duration.ofDays(-1));
        assertEquals(
                Map.of(
                        "API_TOKEN", "Another secret has the same value.",
                        "DB_PASSWORD", "Another secret has the same value.",
                        "LONG", "It has expired."),
                screen.marks());
    }

    private void sort(String id, SortType type) {
        FxThread.run(
                () ->
                        screen.table().getColumns().stream()
                                .filter(each -> each.getId().equals(id))
                                .forEach(
                                        each -> {
                                            each.setSortType(type);
                                            screen.table().getSortOrder().add(each);
                                        }));
    }

    private void expire(String key, Duration in) {
        var id = sample.idOf("company.team", key);
        FxThread.run(
                () -> screen.open.apply(new VaultEdit.ExpireSecret(id, sample.now().plus(in))));
    }

    private void show(String path) {
        FxThread.run(() -> screen.open.show(NamespacePath.of(path)));
    }

    private Node menuItem(String text) {
        return screen.robot
                .lookup(".context-menu .label")
                .match((Label each) -> each.getText().equals(text))
                .query();
    }
}
