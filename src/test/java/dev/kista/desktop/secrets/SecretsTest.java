package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;
import dev.kista.service.ValueMarks;
import dev.kista.service.settings.TableLayout;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
    private final OpenVault open = sample.open();
    private final Commands commands = FxThread.call(() -> new Commands(sample.messages));
    private Screen screen;
    private FxRobot robot;

    @BeforeEach
    void show() {
        screen =
                Screen.show(
                        760,
                        520,
                        () -> {
                            var part =
                                    new SecretsController(
                                            open,
                                            new ValueMarks(),
                                            TableLayout.DEFAULT,
                                            sample.tasks,
                                            commands,
                                            sample.messages,
                                            sample::now);
                            var pane = new BorderPane(part.root());
                            pane.setTop(part.search().root());
                            return pane;
                        });
        robot = screen.robot();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void listsTheSecretsOfTheNamespaceByKey() {
        assertEquals(KEYS, keys());
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
        assertEquals(List.of("DB_PASSWORD"), selectedKeys());
    }

    @Test
    void findsAsOneTypesAndSaysHowMany() {
        robot.clickOn(search()).write("prod");
        assertEquals(List.of("API_TOKEN", "DB_PASSWORD", "GCP_SERVICE_ACCOUNT"), keys());
        assertTrue(robot.lookup("3 of 5").tryQuery().isPresent());
        robot.write(" key:db");
        assertEquals(List.of("DB_PASSWORD"), keys());
        robot.type(KeyCode.ENTER);
        assertEquals(id("DB_PASSWORD"), open.secretProperty().get());
        assertTrue(table().isFocused(), "on to copying");
    }

    @Test
    void clearsTheSearchByEscapeAndByItsButton() {
        robot.clickOn(search()).write("db").type(KeyCode.ESCAPE);
        assertEquals(KEYS, keys());
        robot.write("zzz");
        assertTrue(robot.lookup("Nothing matches “zzz”.").tryQuery().isPresent());
        robot.clickOn(button("Clear search"));
        assertEquals(KEYS, keys());
    }

    @Test
    void saysWhyASearchCannotFindAnything() {
        robot.clickOn(search()).write("is:purple");
        assertEquals(
                "Nothing can be found with is:purple. There are expired, weak, reused, inherited,"
                        + " overriding, changed, invalid.",
                search().getTooltip().getText());
    }

    @Test
    void focusesTheSearchByItsCommand() {
        robot.clickOn("DB_PASSWORD");
        run(Command.FIND);
        assertTrue(search().isFocused());
    }

    @Test
    void sortsByOneColumnAndThenByAnother() {
        sort(SortType.ASCENDING, "updated");
        assertEquals("SMTP_PASSWORD", keys().getFirst(), "the latest first");
        sort(SortType.DESCENDING, "updated");
        assertEquals("GCP_SERVICE_ACCOUNT", keys().getFirst());
        sort(SortType.DESCENDING, "description", "key");
        assertEquals(List.of("SMTP_PASSWORD", "API_TOKEN"), keys().subList(3, 5));
        sort(SortType.ASCENDING);
        assertEquals(KEYS, keys());
    }

    /// As a click on the header does. On the Headless platform each click counts as one that asks
    /// for a context menu, which a header does not sort by.
    private void sort(SortType type, String... columns) {
        FxThread.run(
                () -> {
                    var order = table().getSortOrder();
                    order.clear();
                    for (var id : columns) {
                        table().getColumns().stream()
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
    void showsTheSameDotsForEveryValue() {
        assertEquals(List.of("••••••••"), shownValues().stream().distinct().toList());
    }

    @Test
    void revealsOneRowAtATime() {
        robot.clickOn(eye("DB_PASSWORD"));
        assertTrue(shownValues().contains("hunter2!"));
        robot.clickOn(eye("API_TOKEN"));
        assertTrue(shownValues().contains("tok_3f9a81c2"));
        assertFalse(shownValues().contains("hunter2!"));
        robot.clickOn(eye("API_TOKEN"));
        assertEquals(List.of("••••••••"), shownValues().stream().distinct().toList());
    }

    @Test
    void hidesWhenSomethingElseIsSelectedOrShown() {
        robot.clickOn("DB_PASSWORD");
        run(Command.REVEAL);
        assertTrue(shownValues().contains("hunter2!"));
        robot.type(KeyCode.DOWN);
        assertFalse(shownValues().contains("hunter2!"));
        robot.type(KeyCode.UP);
        run(Command.REVEAL);
        FxThread.run(() -> open.show(NamespacePath.of("company")));
        FxThread.run(() -> open.show(NamespacePath.of("company.team")));
        assertFalse(shownValues().contains("hunter2!"));
    }

    @Test
    void leavesNoValueBehindWhenItLeavesTheScreen() {
        robot.clickOn(eye("DB_PASSWORD"));
        var texts = robot.lookup(".secret-line .shown").queryAllAs(Text.class);
        FxThread.run(() -> screen.stage().getScene().setRoot(new BorderPane()));
        assertTrue(texts.stream().noneMatch(each -> each.getText().equals("hunter2!")));
    }

    @Test
    void makesASecretAndSelectsIt() {
        run(Command.NEW_SECRET);
        robot.write("stripe_key").type(KeyCode.TAB);
        assertEquals("STRIPE_KEY", key().getText());
        robot.clickOn(".secret-area").write("sk_live_1");
        robot.clickOn(description()).write("Payments");
        robot.clickOn(".tags-field .adding").write("prod,pay ");
        robot.type(KeyCode.ENTER);
        var made = sample.secretAt("company.team", "STRIPE_KEY");
        assertEquals("sk_live_1", made.value().text());
        assertEquals("Payments", made.description());
        assertEquals(List.of("pay", "prod"), List.copyOf(made.tags()));
        assertEquals(List.of("STRIPE_KEY"), selectedKeys());
        assertFalse(formIsOpen());
    }

    @Test
    void saysWhatIsWrongWithAKeyAndMakesNothing() {
        run(Command.NEW_SECRET);
        robot.write("db-");
        assertEquals("Use A to Z, digits and underscores: - is not allowed.", problem());
        robot.type(KeyCode.BACK_SPACE).write("_password");
        assertEquals("There is a secret DB_PASSWORD here already.", problem());
        robot.type(KeyCode.ENTER);
        assertEquals(5, keys().size());
        assertTrue(formIsOpen());
        robot.type(KeyCode.ESCAPE);
        assertFalse(formIsOpen());
    }

    @Test
    void warnsOfAPrefixThatKestraAddsItself() {
        run(Command.NEW_SECRET);
        robot.write("secret_x");
        var remark = robot.lookup(".inline-form .warning-text").queryAs(Label.class);
        assertEquals(
                "Kestra adds SECRET_ by itself: this would be SECRET_SECRET_X.", remark.getText());
    }

    @Test
    void takesALineBreakInAValueByShiftAndEnter() {
        run(Command.NEW_SECRET);
        robot.write("PEM").clickOn(".secret-area").write("one");
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        robot.write("two").type(KeyCode.ENTER);
        assertEquals("one\ntwo", sample.secretAt("company.team", "PEM").value().text());
    }

    @Test
    void keepsWhatIsTypedWhenAnotherNamespaceIsShown() {
        run(Command.NEW_SECRET);
        robot.write("LATE").clickOn(".secret-area").write("v");
        FxThread.run(() -> open.show(NamespacePath.of("company.ops")));
        assertTrue(robot.lookup("New secret in company.team").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        assertEquals("v", sample.secretAt("company.team", "LATE").value().text());
    }

    @Test
    void takesOverACompleteSecretBeforeTheVaultIsLocked() {
        run(Command.NEW_SECRET);
        robot.write("LATE").clickOn(".secret-area").write("v");
        FxThread.run(open::commitPending);
        assertEquals("v", sample.secretAt("company.team", "LATE").value().text());
    }

    @Test
    void deletesSeveralByKeyAndBringsThemBack() {
        robot.clickOn("DB_PASSWORD");
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.type(KeyCode.DELETE);
        assertEquals(3, keys().size());
        assertEquals("2 secrets moved to the trash.", sample.notices.last().text());
        assertEquals(List.of("SMTP_PASSWORD"), selectedKeys(), "what stands in their place");
        FxThread.run(sample.notices.last().action().orElseThrow().run());
        assertEquals(KEYS, keys());
    }

    @Test
    void showsTheTrashWithWhereThingsWere() {
        robot.clickOn("DB_PASSWORD").type(KeyCode.DELETE);
        FxThread.run(
                () -> open.apply(new VaultEdit.DeleteNamespace(NamespacePath.of("company.team"))));
        FxThread.run(() -> open.show(Place.trash()));
        assertEquals(KEYS, keys());
        assertTrue(
                table().getItems().stream()
                        .allMatch(each -> each.path().toString().equals("company.team")));
        assertFalse(FxThread.call(() -> commands.enabled(Command.DELETE_SECRET).get()));
    }

    @Test
    void saysThatANamespaceIsEmptyAndLeadsOn() {
        FxThread.run(() -> open.show(NamespacePath.of("company.ops")));
        assertTrue(robot.lookup("No secrets in company.ops yet.").tryQuery().isPresent());
        robot.clickOn(button("New secret"));
        assertTrue(formIsOpen());
    }

    private void run(Command command) {
        FxThread.run(() -> commands.run(command));
    }

    private UUID id(String key) {
        return sample.idOf("company.team", key);
    }

    @SuppressWarnings("unchecked")
    private TableView<SecretRow> table() {
        return robot.lookup(".table-view").queryAs(TableView.class);
    }

    private List<String> keys() {
        return FxThread.call(() -> table().getItems().stream().map(SecretRow::keyText).toList());
    }

    private List<String> selectedKeys() {
        return FxThread.call(
                () ->
                        table().getSelectionModel().getSelectedItems().stream()
                                .map(SecretRow::keyText)
                                .toList());
    }

    private List<String> shownValues() {
        return robot.lookup(".secret-line .shown").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList();
    }

    private Node eye(String key) {
        return robot.lookup(".eye")
                .match((Node each) -> each.getAccessibleText().endsWith(" " + key))
                .query();
    }

    private TextField search() {
        return robot.lookup(".search-field").queryAs(TextField.class);
    }

    private Button button(String text) {
        return robot.lookup(".button")
                .match((Button each) -> text.equals(each.getText()))
                .queryButton();
    }

    private TextField key() {
        return robot.lookup(".secret-form .mono").queryAs(TextField.class);
    }

    private TextField description() {
        return robot.lookup(".secret-form .text-field")
                .match(
                        (TextField each) ->
                                each != key() && !each.getStyleClass().contains("adding"))
                .queryAs(TextField.class);
    }

    private String problem() {
        return robot.lookup(".inline-form .problem").queryAs(Label.class).getText();
    }

    private boolean formIsOpen() {
        return robot.lookup(".inline-form").query().isVisible();
    }
}
