package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class TransferTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("company.team", "DB_PASSWORD", "p", "Reporting", "prod")
                    .secret("company.team", "TOKEN", "t", "")
                    .secret("company.ops", "TOKEN", "other", "");
    private final SecretsScreen screen = new SecretsScreen(sample);

    @BeforeEach
    void selectBoth() {
        FxThread.run(() -> screen.open.show(NamespacePath.of("company.team")));
        screen.robot.clickOn("TOKEN").press(KeyCode.CONTROL).type(KeyCode.A);
        screen.robot.release(KeyCode.CONTROL);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void saysWhatMovesAndWhatStaysThenMovesInOneStep() {
        screen.run(Command.MOVE_SECRET);
        assertTrue(screen.shows("Move 2 secrets to"));
        screen.robot.write("company.ops");
        assertTrue(screen.shows("• Moved to company.ops, where flows will find it: DB_PASSWORD."));
        assertTrue(
                screen.shows("• Stays as it is, because company.ops has the key already: TOKEN."));
        screen.robot.type(KeyCode.ENTER);
        assertEquals(List.of("TOKEN"), screen.keys());
        assertEquals("p", sample.secretAt("company.ops", "DB_PASSWORD").value().text());
        assertEquals("other", sample.secretAt("company.ops", "TOKEN").value().text());
        assertEquals("1 secret moved to company.ops.", sample.notices.last().text());
        FxThread.run(screen.open::undo);
        assertEquals(List.of("DB_PASSWORD", "TOKEN"), screen.keys());
    }

    @Test
    void copiesToANamespaceThatIsMadeForIt() {
        screen.run(Command.COPY_SECRET);
        screen.robot.write("Company.New");
        assertTrue(screen.shows("• company.new is made."));
        screen.robot.clickOn("Copy");
        var copy = sample.secretAt("company.new", "DB_PASSWORD");
        assertEquals("p", copy.value().text());
        assertEquals("Reporting", copy.description());
        assertEquals(List.of("DB_PASSWORD", "TOKEN"), screen.keys());
        FxThread.run(screen.open::undo);
        assertFalse(sample.session.vault().namespace(NamespacePath.of("company.new")).isPresent());
    }

    @Test
    void saysWhatIsWrongWithTheTarget() {
        screen.run(Command.MOVE_SECRET);
        screen.robot.write("not a namespace");
        assertTrue(screen.shows("Choose a namespace, or type a new one such as company.team."));
        screen.robot.type(KeyCode.ENTER);
        assertEquals(2, screen.keys().size());
        screen.robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        screen.robot.write("company.team");
        assertTrue(screen.shows("company.team has all of these keys already."));
        screen.robot.type(KeyCode.ESCAPE);
        assertFalse(screen.shows("Move 2 secrets to") && formIsOpen());
    }

    @Test
    void isNotThereForWhatWasDeleted() {
        screen.robot.type(KeyCode.DELETE);
        FxThread.run(() -> screen.open.show(Place.trash()));
        screen.robot.clickOn("TOKEN");
        assertFalse(screen.enabled(Command.MOVE_SECRET));
        assertFalse(screen.enabled(Command.COPY_SECRET));
    }

    private boolean formIsOpen() {
        return screen.robot.lookup(".transfer-form").query().isVisible();
    }
}
