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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Cutting, copying and pasting in the table.
class CarriedSecretsTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("company.team", "DB_PASSWORD", "p", "Reporting", "prod")
                    .secret("company.team", "TOKEN", "t", "")
                    .secret("company.ops", "TOKEN", "other", "")
                    .namespace("company.ops.deep");
    private final SecretsScreen screen = new SecretsScreen(sample);
    private final AtomicInteger imports = new AtomicInteger();
    private final AtomicBoolean newest = new AtomicBoolean(true);

    @BeforeEach
    void show() {
        go("company.team");
        FxThread.run(
                () -> {
                    screen.open.carried().watch(() -> newest::get);
                    screen.commands.on(Command.IMPORT_PASTED, imports::incrementAndGet);
                });
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void movesWhatIsCutByKeys() {
        screen.robot.clickOn("DB_PASSWORD").push(KeyCode.SHORTCUT, KeyCode.X);
        assertEquals(
                "DB_PASSWORD is cut. Paste it in another namespace with Ctrl+V.",
                sample.notices.last().text());
        assertEquals(List.of("DB_PASSWORD", "TOKEN"), screen.keys());
        go("company.ops");
        paste();
        assertEquals(List.of("DB_PASSWORD", "TOKEN"), screen.keys());
        assertEquals("1 secret moved to company.ops.", sample.notices.last().text());
        assertEquals("move DB_PASSWORD", screen.open.undoNameProperty().get());
        FxThread.run(screen.open::undo);
        assertEquals("p", sample.secretAt("company.team", "DB_PASSWORD").value().text());
        assertFalse(screen.enabled(Command.PASTE_SECRET), "what was cut is pasted once");
    }

    @Test
    void copiesByKeysAlsoToTheClipboardAndPastesAgainAndAgain() {
        screen.robot.clickOn("DB_PASSWORD").push(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals(List.of("DB_PASSWORD"), screen.copied);
        go("company.ops");
        paste();
        assertEquals("p", sample.secretAt("company.ops", "DB_PASSWORD").value().text());
        go("company");
        screen.run(Command.PASTE_SECRET);
        var copy = sample.secretAt("company", "DB_PASSWORD");
        assertEquals("p", copy.value().text());
        assertEquals("Reporting", copy.description());
        assertEquals("p", sample.secretAt("company.team", "DB_PASSWORD").value().text());
    }

    @Test
    void pastesByMouse() {
        screen.robot.clickOn("DB_PASSWORD");
        screen.screen().askForContextMenu();
        screen.robot.clickOn("Cut secret");
        go("company.ops");
        screen.robot.clickOn("TOKEN");
        screen.screen().askForContextMenu();
        screen.robot.clickOn("Paste secrets here");
        assertEquals(List.of("DB_PASSWORD", "TOKEN"), screen.keys());
    }

    @Test
    void saysWhatStaysWhereAKeyIsTaken() {
        screen.robot.clickOn("TOKEN").push(KeyCode.SHORTCUT, KeyCode.A);
        screen.robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals(
                "2 secrets are copied. Paste them in another namespace with Ctrl+V.",
                sample.notices.last().text());
        go("company.ops");
        paste();
        assertTrue(screen.shows("Copy 2 secrets to"));
        assertTrue(
                screen.shows("• Stays as it is, because company.ops has the key already: TOKEN."));
        assertEquals(List.of("TOKEN"), screen.keys());
        screen.robot.type(KeyCode.ENTER);
        assertEquals(List.of("DB_PASSWORD", "TOKEN"), screen.keys());
        assertEquals("other", sample.secretAt("company.ops", "TOKEN").value().text());
    }

    @Test
    void saysThatThereIsNothingToPasteHere() {
        screen.robot.clickOn("TOKEN").push(KeyCode.SHORTCUT, KeyCode.C);
        paste();
        assertEquals(
                "What was cut or copied lies here already, or is gone. Choose another namespace.",
                sample.notices.last().text());
        assertEquals(0, imports.get());
        FxThread.run(() -> screen.open.show(Place.trash()));
        assertFalse(screen.enabled(Command.PASTE_SECRET));
        assertFalse(screen.enabled(Command.CUT_SECRET));
    }

    @Test
    void importsWhatWasCopiedElsewhereSince() {
        screen.robot.clickOn("DB_PASSWORD").push(KeyCode.SHORTCUT, KeyCode.X);
        go("company.ops");
        newest.set(false);
        paste();
        assertEquals(1, imports.get());
        assertEquals(List.of("TOKEN"), screen.keys());
    }

    @Test
    void cutsNothingThatIsOnlyInherited() {
        go("company.ops.deep");
        screen.robot.clickOn("TOKEN");
        assertFalse(screen.enabled(Command.CUT_SECRET));
    }

    private void go(String path) {
        FxThread.run(() -> screen.open.show(NamespacePath.of(path)));
    }

    private void paste() {
        FxThread.run(() -> screen.table().requestFocus());
        screen.robot.push(KeyCode.SHORTCUT, KeyCode.V);
    }
}
