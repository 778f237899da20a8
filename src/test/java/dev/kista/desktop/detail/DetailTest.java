package dev.kista.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.control.SecretArea;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.Secret;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class DetailTest {
    private final SampleVault sample = DetailPicturesTest.secrets();
    private final OpenVault open = sample.open();
    private final Commands commands = FxThread.call(() -> new Commands(sample.messages));
    private final UUID db = sample.idOf("company.team", "DB_PASSWORD");
    private final UUID token = sample.idOf("company.team", "API_TOKEN");
    private final UUID account = sample.idOf("company.team", "GCP_SERVICE_ACCOUNT");
    private final List<String> compared = new ArrayList<>();
    private Screen screen;
    private FxRobot robot;

    @BeforeEach
    void show() {
        screen =
                Screen.show(
                        320,
                        760,
                        () ->
                                new DetailController(
                                                open,
                                                commands,
                                                sample.notices,
                                                sample.messages,
                                                sample::now,
                                                Platform::runLater,
                                                (id, index) -> compared.add(id + " " + index))
                                        .root());
        robot = screen.robot();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void saysWhatToDoWhileNothingIsSelected() {
        assertTrue(robot.lookup("Select a secret to see it here.").query().getParent().isVisible());
    }

    @Test
    void showsTheSecretWithItsValueHidden() {
        select(db);
        assertEquals("DB_PASSWORD", key().getText());
        assertEquals("Reporting data base", description().getText());
        assertFalse(area().isRevealed());
        assertEquals("hunter2!", typedValue());
    }

    @Test
    void savesTheKeyWhenTheFieldIsLeft() {
        select(db);
        robot.doubleClickOn(key()).push(KeyCode.SHORTCUT, KeyCode.A).write("db_secret");
        robot.clickOn(description());
        assertEquals("DB_SECRET", secret(db).key().text());
        assertEquals("new key DB_SECRET", open.undoNameProperty().get());
    }

    @Test
    void editsTheKeyByItsCommandAndSavesOnEnter() {
        select(db);
        FxThread.run(() -> commands.run(Command.RENAME_SECRET));
        robot.write("renamed").type(KeyCode.ENTER);
        assertEquals("RENAMED", secret(db).key().text());
    }

    @Test
    void saysWhatIsWrongWithAKeyAsItIsTypedAndKeepsTheOldOne() {
        select(db);
        FxThread.run(() -> commands.run(Command.RENAME_SECRET));
        robot.write("api_token");
        assertEquals("There is a secret API_TOKEN here already.", problem().getText());
        robot.clickOn(description());
        assertEquals("DB_PASSWORD", key().getText());
        assertEquals("DB_PASSWORD", secret(db).key().text());
        assertEquals(
                "The key stays DB_PASSWORD. There is a secret API_TOKEN here already.",
                sample.notices.last().text());
    }

    @Test
    void takesBackOnEscapeWhatWasTyped() {
        var before = open.vault();
        select(db);
        FxThread.run(() -> commands.run(Command.RENAME_SECRET));
        robot.write("x").type(KeyCode.ESCAPE);
        assertEquals("DB_PASSWORD", key().getText());
        robot.clickOn(description()).write("zzz").type(KeyCode.ESCAPE);
        assertEquals("Reporting data base", description().getText());
        robot.clickOn(area()).write("zzz").type(KeyCode.ESCAPE);
        assertEquals("hunter2!", typedValue());
        select();
        assertEquals(before, open.vault());
    }

    @Test
    void savesAValueOfSeveralLinesOnControlEnter() {
        select(token);
        robot.clickOn(area()).push(KeyCode.SHORTCUT, KeyCode.A).write("one");
        robot.type(KeyCode.ENTER).write("two").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals("one\ntwo", secret(token).value().text());
    }

    @Test
    void savesTheOldSecretWhenAnotherIsSelected() {
        select(token);
        robot.clickOn(area()).push(KeyCode.SHORTCUT, KeyCode.A).write("fresh");
        select(db);
        assertEquals("fresh", secret(token).value().text());
        assertEquals("hunter2!", secret(db).value().text());
        assertEquals("hunter2!", typedValue());
    }

    @Test
    void savesBeforeTheVaultIsLocked() {
        select(token);
        robot.clickOn(area()).push(KeyCode.SHORTCUT, KeyCode.A).write("fresh");
        FxThread.run(open::commitPending);
        assertEquals("fresh", secret(token).value().text());
    }

    @Test
    void savesBeforeAnotherNamespaceIsShown() {
        select(token);
        robot.clickOn(description()).write("Tokens of the partners");
        FxThread.run(() -> open.show(Place.trash()));
        assertEquals("Tokens of the partners", secret(token).description());
    }

    @Test
    void makesNoEditOutOfLookingAtASecret() {
        var before = open.vault();
        select(db);
        robot.clickOn(key()).clickOn(area()).clickOn(description()).type(KeyCode.TAB);
        select(token);
        assertEquals(before, open.vault());
    }

    @Test
    void leavesTheDescriptionByTab() {
        select(db);
        robot.clickOn(description()).type(KeyCode.TAB);
        assertFalse(description().isFocused());
    }

    @Test
    void keepsWhatIsTypedWhileTheVaultChangesElsewhere() {
        select(token);
        robot.clickOn(area()).write("X");
        FxThread.run(
                () -> open.apply(new VaultEdit.ChangeSecret(token, null, null, "changed", null)));
        assertEquals("Xtok_3f9a81c2", typedValue());
        assertEquals("changed", description().getText());
    }

    @Test
    void addsAndRemovesTags() {
        select(db);
        robot.clickOn(".tags-field .adding").write("new,");
        assertEquals(Set.of("db", "new", "prod"), secret(db).tags());
        robot.clickOn(named("Remove tag db"));
        assertEquals(Set.of("new", "prod"), secret(db).tags());
        robot.type(KeyCode.BACK_SPACE);
        assertEquals(Set.of("new"), secret(db).tags());
    }

    @Test
    void setsAnExpiryByTypingADay() {
        select(token);
        var editor = robot.lookup(".date-picker .text-field").queryAs(TextField.class);
        robot.clickOn(editor).write("2027-01-31").type(KeyCode.ENTER);
        var expected = LocalDate.of(2027, 2, 1).atStartOfDay(ZoneId.systemDefault()).toInstant();
        assertEquals(Optional.of(expected), secret(token).times().expires());
        robot.clickOn(editor).push(KeyCode.SHORTCUT, KeyCode.A).write("tomorrow?");
        robot.type(KeyCode.ENTER);
        assertEquals("2027-01-31", editor.getText());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).type(KeyCode.DELETE).type(KeyCode.ENTER);
        assertEquals(Optional.empty(), secret(token).times().expires());
    }

    @Test
    void restoresAnEarlierVersion() {
        select(db);
        robot.clickOn(versionButtons("Restore").get(1));
        assertEquals("older", secret(db).value().text());
        assertEquals("older", typedValue());
    }

    @Test
    void letsAnEarlierVersionBeCompared() {
        select(db);
        robot.clickOn(versionButtons("Compare").get(1));
        assertEquals(List.of(db + " 1"), compared);
        assertEquals("hunter2!", secret(db).value().text());
    }

    @Test
    void recognisesJson() {
        select(account);
        assertEquals("JSON", robot.lookup(".kind").queryAs(Label.class).getText());
    }

    @Test
    void letsSeveralSecretsExpireAsOne() {
        var ids = List.of(db, token);
        var before = ids.stream().map(each -> secret(each).times().expiry()).toList();
        select(db, token);
        robot.clickOn(".expiry .text-field").write("2027-03-01").type(KeyCode.ENTER);
        for (var each : ids) {
            var expiry = open.find(each).orElseThrow().secret().times().expiry();
            assertTrue(expiry.toString().startsWith("2027-03-0"), String.valueOf(expiry));
        }
        FxThread.run(open::undo);
        assertEquals(before, ids.stream().map(each -> secret(each).times().expiry()).toList());
        robot.clickOn(".expiry .text-field").write("soon").type(KeyCode.ENTER);
        assertEquals(before, ids.stream().map(each -> secret(each).times().expiry()).toList());
    }

    @Test
    void editsTheTagsOfSeveralSecretsAsOne() {
        select(db, token);
        assertTrue(robot.lookup("2 secrets selected").tryQuery().isPresent());
        robot.clickOn(".tags-field .adding").write("both").type(KeyCode.ENTER);
        assertEquals(Set.of("both", "db", "prod"), secret(db).tags());
        assertEquals(Set.of("both", "prod"), secret(token).tags());
        robot.clickOn(named("Remove tag prod"));
        assertEquals(Set.of("both", "db"), secret(db).tags());
        FxThread.run(open::undo);
        assertEquals(Set.of("both", "prod"), secret(token).tags());
    }

    @Test
    void editsNothingInTheTrash() {
        FxThread.run(
                () -> {
                    open.apply(new VaultEdit.DeleteSecret(db));
                    open.show(Place.trash());
                });
        select(db);
        robot.clickOn(key()).write("x").clickOn(area()).write("x");
        select();
        assertEquals("DB_PASSWORD", secret(db).key().text());
        assertEquals("hunter2!", secret(db).value().text());
    }

    @Test
    void forgetsTheValueWhenItLeavesTheScreen() {
        select(db);
        var field = area();
        FxThread.run(() -> field.revealedProperty().set(true));
        FxThread.run(() -> screen.stage().getScene().setRoot(new BorderPane()));
        assertTrue(field.isEmpty());
        assertFalse(field.isRevealed());
    }

    private void select(UUID... ids) {
        FxThread.run(() -> open.select(List.of(ids)));
    }

    private Secret secret(UUID id) {
        return FxThread.call(() -> open.find(id).orElseThrow().secret());
    }

    private TextField key() {
        return robot.lookup(".key").queryAs(TextField.class);
    }

    private TextArea description() {
        return robot.lookup(".text-area")
                .match((Node each) -> each instanceof TextArea)
                .queryAs(TextArea.class);
    }

    private SecretArea area() {
        return robot.lookup(".secret-area").queryAs(SecretArea.class);
    }

    private String typedValue() {
        return FxThread.call(
                () -> {
                    try (SecretValue value = area().value()) {
                        return value.text();
                    }
                });
    }

    private Label problem() {
        return robot.lookup(".problem").queryAs(Label.class);
    }

    /// From the latest version to the oldest.
    private List<Node> versionButtons(String verb) {
        return robot
                .lookup(".version .button")
                .match((Node each) -> each.getAccessibleText().startsWith(verb))
                .queryAllAs(Node.class)
                .stream()
                .toList();
    }

    private Node named(String accessible) {
        return robot.lookup(".button")
                .match((Node each) -> accessible.equals(each.getAccessibleText()))
                .query();
    }
}
