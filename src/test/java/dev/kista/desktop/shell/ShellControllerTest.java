package dev.kista.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Commands;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.Test;

import java.util.Locale;

class ShellControllerTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final ShellController shell =
            FxThread.call(
                    () ->
                            new ShellController(
                                    new Commands(messages),
                                    messages,
                                    new NotificationPane(),
                                    () -> part("clipboard"),
                                    FXCollections.observableArrayList(),
                                    files -> {}));

    @Test
    void isCalledByTheVaultOrByTheProgram() {
        FxThread.run(
                () -> {
                    assertEquals("Kista", shell.titleProperty().get());
                    shell.show(part("unlock"), "Team");
                    assertEquals("Team", shell.titleProperty().get());
                    shell.show(part("welcome"));
                    assertEquals("Kista", shell.titleProperty().get());
                });
    }

    @Test
    void hasToolsAndStatusForAnUnlockedVaultAlone() {
        FxThread.run(
                () -> {
                    shell.showVault(vault(), "Team");
                    assertTrue(frame().getBottom().isVisible());
                    assertTrue(frame().getTop().lookup(".toolbar").isVisible());
                    shell.show(part("unlock"), "Team");
                    assertFalse(frame().getBottom().isVisible());
                    assertFalse(frame().getTop().lookup(".toolbar").isVisible());
                });
    }

    @Test
    void makesTheFrameAnewAroundWhatItShows() {
        FxThread.run(
                () -> {
                    shell.showVault(vault(), "Team");
                    var before = shell.root();
                    var now = shell.rebuild();
                    assertNotSame(before, now);
                    assertSame(now, shell.root());
                    assertTrue(frame().getBottom().isVisible());
                    assertNull(((BorderPane) before).getCenter(), "the old one let go");
                });
    }

    private BorderPane frame() {
        return (BorderPane) shell.root();
    }

    private static VaultScreen vault() {
        return new VaultScreen(part("content"), part("breadcrumb"), part("search"), part("status"));
    }

    private static Part part(String words) {
        var label = new HBox(new Label(words));
        return () -> label;
    }
}
