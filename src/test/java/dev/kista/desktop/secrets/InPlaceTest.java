package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class InPlaceTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("company", "DB_HOST", "h", "")
                    .secret("company.team", "DB_PASSWORD", "p", "Reporting")
                    .secret("company.team", "TOKEN", "t", "One\nand two");
    private final SecretsScreen screen = new SecretsScreen(sample);

    @BeforeEach
    void show() {
        FxThread.run(() -> screen.open.show(NamespacePath.of("company.team")));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void renamesByKey() {
        screen.robot.clickOn("DB_PASSWORD").type(KeyCode.F2).write("db_secret");
        screen.robot.type(KeyCode.ENTER);
        assertEquals(List.of("DB_HOST", "DB_SECRET", "TOKEN"), screen.keys());
        assertEquals(List.of(sample.idOf("company.team", "DB_SECRET")), screen.open.selected());
        assertTrue(screen.table().isFocused());
        FxThread.run(screen.open::undo);
        assertTrue(screen.keys().contains("DB_PASSWORD"));
    }

    @Test
    void renamesByDoubleClick() {
        screen.robot.doubleClickOn("TOKEN").write("CODE").type(KeyCode.ENTER);
        assertTrue(screen.keys().contains("CODE"));
    }

    @Test
    void keepsAKeyThatCannotBe() {
        screen.robot.clickOn("DB_PASSWORD").type(KeyCode.F2).write("TOKEN").type(KeyCode.ENTER);
        assertTrue(screen.shows("There is a secret TOKEN here already."));
        assertTrue(isEditing());
        screen.robot.type(KeyCode.BACK_SPACE).write("-").type(KeyCode.ENTER);
        assertTrue(screen.shows("Use A to Z, digits and underscores: - is not allowed."));
        screen.robot.type(KeyCode.ESCAPE);
        assertFalse(isEditing());
        assertEquals(List.of("DB_HOST", "DB_PASSWORD", "TOKEN"), screen.keys());
        screen.robot.type(KeyCode.F2).type(KeyCode.DELETE).type(KeyCode.ENTER);
        assertTrue(isEditing(), "an empty key is none");
    }

    @Test
    void takesOverWhatIsTypedWhenTheFieldIsLeft() {
        screen.robot.clickOn("DB_PASSWORD").type(KeyCode.F2).write("LEFT");
        screen.robot.clickOn(screen.search());
        assertTrue(screen.keys().contains("LEFT"));
        assertFalse(isEditing());
    }

    @Test
    void takesOverWhatIsTypedBeforeTheVaultIsLocked() {
        screen.robot.clickOn("DB_PASSWORD").type(KeyCode.F2).write("LATE");
        FxThread.run(screen.open::commitPending);
        assertTrue(screen.keys().contains("LATE"));
    }

    @Test
    void describesByKey() {
        screen.robot.clickOn("DB_PASSWORD");
        screen.robot.press(KeyCode.SHIFT).type(KeyCode.F2).release(KeyCode.SHIFT);
        screen.robot.write("Nightly").type(KeyCode.ENTER);
        assertEquals("Nightly", sample.secretAt("company.team", "DB_PASSWORD").description());
    }

    @Test
    void leavesADescriptionOfSeveralLinesToTheDetail() {
        screen.robot.clickOn("TOKEN");
        screen.robot.press(KeyCode.SHIFT).type(KeyCode.F2).release(KeyCode.SHIFT);
        assertFalse(isEditing());
    }

    @Test
    void doesNotEditWhatIsInheritedOrDeleted() {
        screen.robot.clickOn("DB_HOST").type(KeyCode.F2);
        assertFalse(isEditing());
        screen.robot.clickOn("TOKEN").type(KeyCode.DELETE);
        FxThread.run(() -> screen.open.show(Place.trash()));
        screen.robot.clickOn("TOKEN").type(KeyCode.F2);
        assertFalse(isEditing());
    }

    @Test
    void pastesAnEnvFileByCtrlV() {
        var asked = new int[1];
        FxThread.run(() -> screen.commands.on(Command.IMPORT_PASTED, () -> asked[0]++));
        screen.robot.clickOn("TOKEN").press(KeyCode.CONTROL).type(KeyCode.V);
        screen.robot.release(KeyCode.CONTROL);
        assertEquals(1, asked[0]);
    }

    private boolean isEditing() {
        return screen.robot.lookup(".in-place").tryQueryAs(TextField.class).isPresent();
    }
}
