package dev.kista.desktop.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Carried;
import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.desktop.clipboard.FakeClipboard;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.service.exchange.SecretExport;

import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class SnippetOptionsTest {
    private final SampleVault sample =
            new SampleVault().secret("company", "DB_PASSWORD", "s3cret", "");
    private final SnippetScreen screen = new SnippetScreen(sample, new SecretExport()::write);
    private final FakeClipboard port = screen.port;
    private final List<WriteOptions> saved = screen.options;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void writesPlainValuesForComposeWhereThatIsChosen() {
        choose(1);
        assertEquals("Plain values", button().getText());
        screen.robot.clickOn("#snippet-copy");
        assertEquals(Optional.of("environment:\n  DB_PASSWORD: \"s3cret\"\n"), port.text());
    }

    @Test
    void takesTheUsualForNoChoice() {
        choose(1);
        choose(0);
        assertNull(button().getText());
        screen.robot.clickOn("#snippet-save");
        assertEquals(Optional.empty(), saved.getFirst().carried());
    }

    @Test
    void offersStringDataForKubernetesAlone() {
        assertFalse(button().getItems().get(3).isVisible());
        target(Target.KUBERNETES);
        assertTrue(button().getItems().get(3).isVisible());
        choose(3);
        screen.robot.clickOn("#snippet-copy");
        assertTrue(port.text().orElseThrow().contains("stringData:\n  SECRET_DB_PASSWORD: "));
    }

    @Test
    void startsAfreshWithAnotherFormat() {
        choose(1);
        target(Target.HELM);
        screen.robot.clickOn("#snippet-save");
        assertEquals(Optional.empty(), saved.getFirst().carried());
        choose(1);
        screen.robot.clickOn("#snippet-save");
        assertEquals(Optional.of(Carried.PLAIN), saved.getLast().carried());
    }

    @Test
    void isNotThereWhereAFormatLeavesNoChoice() {
        target(Target.ENCODED);
        assertTrue(Format.ENCODED.isFixed());
        assertFalse(screen.robot.lookup("#snippet-options").queryAs(MenuButton.class).isVisible());
    }

    @Test
    void worksByKeyboard() {
        FxThread.run(() -> button().requestFocus());
        screen.robot.type(KeyCode.SPACE);
        screen.robot.type(KeyCode.DOWN);
        screen.robot.type(KeyCode.DOWN);
        screen.robot.type(KeyCode.ENTER);
        assertEquals("Plain values", button().getText());
    }

    private MenuButton button() {
        return screen.screen().find("#snippet-options", MenuButton.class);
    }

    private void choose(int item) {
        FxThread.run(() -> button().getItems().get(item).fire());
    }

    @SuppressWarnings("unchecked")
    private void target(Target target) {
        FxThread.run(
                () ->
                        ((ComboBox<Target>) screen.screen().find("#snippet-target", ComboBox.class))
                                .setValue(target));
    }
}
