package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import javafx.scene.control.TableColumn.SortType;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.UUID;

class SecretsTest {
    private static final List<String> KEYS =
            List.of(
                    "API_TOKEN",
                    "A_RATHER_LONG_KEY_THAT_SOMEBODY_ONCE_THOUGHT_WAS_A_GOOD_IDEA",
                    "DB_PASSWORD",
                    "GCP_SERVICE_ACCOUNT",
                    "SMTP_PASSWORD");

    private final SampleVault sample = SecretsPicturesTest.few();
    private final SecretsScreen screen = SecretsScreen.narrow(sample);
    private final OpenVault open = screen.open;
    private final FxRobot robot = screen.robot;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void listsTheSecretsOfTheNamespaceByKey() {
        assertEquals(KEYS, screen.keys());
    }

    @Test
    void selectsByMouseAndByKeys() {
        robot.clickOn("DB_PASSWORD");
        assertEquals(List.of(id("DB_PASSWORD")), open.selected());
        robot.type(KeyCode.DOWN);
        assertEquals(id("GCP_SERVICE_ACCOUNT"), open.secretProperty().get());
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertEquals(List.of(id("GCP_SERVICE_ACCOUNT"), id("SMTP_PASSWORD")), open.selected());
        assertNull(open.secretProperty().get());
    }

    @Test
    void keepsTheSelectionWhenTheVaultChanges() {
        robot.clickOn("DB_PASSWORD");
        FxThread.run(() -> open.apply(new VaultEdit.DeleteSecret(id("API_TOKEN"))));
        assertEquals(List.of("DB_PASSWORD"), screen.selectedKeys());
    }

    @Test
    void findsAsOneTypesAndSaysHowMany() {
        robot.clickOn(screen.search()).write("prod");
        assertEquals(List.of("API_TOKEN", "DB_PASSWORD", "GCP_SERVICE_ACCOUNT"), screen.keys());
        assertTrue(robot.lookup("3 of 5").tryQuery().isPresent());
        robot.write(" key:db");
        assertEquals(List.of("DB_PASSWORD"), screen.keys());
        robot.type(KeyCode.ENTER);
        assertEquals(id("DB_PASSWORD"), open.secretProperty().get());
        assertTrue(screen.table().isFocused(), "on to copying");
    }

    @Test
    void clearsTheSearchByEscapeAndByItsButton() {
        robot.clickOn(screen.search()).write("db").type(KeyCode.ESCAPE);
        assertEquals(KEYS, screen.keys());
        robot.write("zzz");
        assertTrue(robot.lookup("Nothing matches “zzz”.").tryQuery().isPresent());
        robot.clickOn(screen.button("Clear search"));
        assertEquals(KEYS, screen.keys());
    }

    @Test
    void saysWhyASearchCannotFindAnything() {
        robot.clickOn(screen.search()).write("is:purple");
        assertEquals(
                "Nothing can be found with is:purple. There are expired, weak, reused, inherited,"
                        + " overriding, changed, invalid.",
                screen.search().getTooltip().getText());
    }

    @Test
    void focusesTheSearchByItsCommand() {
        robot.clickOn("DB_PASSWORD");
        screen.run(Command.FIND);
        assertTrue(screen.search().isFocused());
    }

    @Test
    void sortsByOneColumnAndThenByAnother() {
        sort(SortType.ASCENDING, "updated");
        assertEquals("SMTP_PASSWORD", screen.keys().getFirst(), "the latest first");
        sort(SortType.DESCENDING, "updated");
        assertEquals("GCP_SERVICE_ACCOUNT", screen.keys().getFirst());
        sort(SortType.DESCENDING, "description", "key");
        assertEquals(List.of("SMTP_PASSWORD", "API_TOKEN"), screen.keys().subList(3, 5));
        sort(SortType.ASCENDING);
        assertEquals(KEYS, screen.keys());
    }

    /// As a click on the header does. On the Headless platform each click counts as one that asks
    /// for a context menu, which a header does not sort by.
    private void sort(SortType type, String... columns) {
        FxThread.run(
                () -> {
                    var order = screen.table().getSortOrder();
                    order.clear();
                    for (var id : columns) {
                        screen.table().getColumns().stream()
                                .filter(each -> each.getId().equals(id))
                                .forEach(
                                        column -> {
                                            column.setSortType(type);
                                            order.add(column);
                                        });
                    }
                });
    }

    @Test
    void deletesSeveralByKeyAndBringsThemBack() {
        robot.clickOn("DB_PASSWORD");
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.type(KeyCode.DELETE);
        assertEquals(3, screen.keys().size());
        assertEquals("2 secrets moved to the trash.", sample.notices.last().text());
        assertEquals(List.of("SMTP_PASSWORD"), screen.selectedKeys(), "what stands in their place");
        FxThread.run(sample.notices.last().action().orElseThrow().run());
        assertEquals(KEYS, screen.keys());
    }

    @Test
    void showsTheTrashWithWhereThingsWere() {
        robot.clickOn("DB_PASSWORD").type(KeyCode.DELETE);
        FxThread.run(
                () -> open.apply(new VaultEdit.DeleteNamespace(NamespacePath.of("company.team"))));
        FxThread.run(() -> open.show(Place.trash()));
        assertEquals(KEYS, screen.keys());
        assertTrue(
                screen.table().getItems().stream()
                        .allMatch(each -> each.path().toString().equals("company.team")));
        assertFalse(screen.enabled(Command.DELETE_SECRET));
    }

    private UUID id(String key) {
        return sample.idOf("company.team", key);
    }
}
