package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;

/// The form of a new secret above the table.
class NewSecretTest {
    private final SampleVault sample = SecretsPicturesTest.few();
    private final SecretsScreen screen = SecretsScreen.narrow(sample);
    private final OpenVault open = screen.open;
    private final FxRobot robot = screen.robot;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void makesASecretAndSelectsIt() {
        screen.run(Command.NEW_SECRET);
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
        assertEquals(List.of("STRIPE_KEY"), screen.selectedKeys());
        assertFalse(formIsOpen());
    }

    @Test
    void saysWhatIsWrongWithAKeyAndMakesNothing() {
        screen.run(Command.NEW_SECRET);
        robot.write("db-");
        assertEquals("Use A to Z, digits and underscores: - is not allowed.", problem());
        robot.type(KeyCode.BACK_SPACE).write("_password");
        assertEquals("There is a secret DB_PASSWORD here already.", problem());
        robot.type(KeyCode.ENTER);
        assertEquals(5, screen.keys().size());
        assertTrue(formIsOpen());
        robot.type(KeyCode.ESCAPE);
        assertFalse(formIsOpen());
    }

    @Test
    void warnsOfAPrefixThatKestraAddsItself() {
        screen.run(Command.NEW_SECRET);
        robot.write("secret_x");
        var remark = robot.lookup(".inline-form .warning-text").queryAs(Label.class);
        assertEquals(
                "Kestra adds SECRET_ by itself: this would be SECRET_SECRET_X.", remark.getText());
    }

    @Test
    void takesALineBreakInAValueByShiftAndEnter() {
        screen.run(Command.NEW_SECRET);
        robot.write("PEM").clickOn(".secret-area").write("one");
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        robot.write("two").type(KeyCode.ENTER);
        assertEquals("one\ntwo", sample.secretAt("company.team", "PEM").value().text());
    }

    @Test
    void keepsWhatIsTypedWhenAnotherNamespaceIsShown() {
        screen.run(Command.NEW_SECRET);
        robot.write("LATE").clickOn(".secret-area").write("v");
        FxThread.run(() -> open.show(NamespacePath.of("company.ops")));
        assertTrue(robot.lookup("New secret in company.team").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        assertEquals("v", sample.secretAt("company.team", "LATE").value().text());
    }

    @Test
    void takesOverACompleteSecretBeforeTheVaultIsLocked() {
        screen.run(Command.NEW_SECRET);
        robot.write("LATE").clickOn(".secret-area").write("v");
        FxThread.run(open::commitPending);
        assertEquals("v", sample.secretAt("company.team", "LATE").value().text());
    }

    @Test
    void saysThatANamespaceIsEmptyAndLeadsOn() {
        FxThread.run(() -> open.show(NamespacePath.of("company.ops")));
        assertTrue(robot.lookup("No secrets in company.ops yet.").tryQuery().isPresent());
        robot.clickOn(screen.button("New secret"));
        assertTrue(formIsOpen());
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
