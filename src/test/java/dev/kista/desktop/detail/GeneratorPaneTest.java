package dev.kista.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.NamespacePath;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Generating and checking values in the detail, in a real window.
class GeneratorPaneTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("company", "DB_PASSWORD", "before", "", "prod", "database")
                    .secret("company", "CONFIG", "{\"a\": 1,}", "");
    private final Commands commands = new Commands(sample.messages);
    private OpenVault open;

    @Test
    void putsTheValueIntoTheSecretOnceItIsTaken() {
        try (var screen = shown("DB_PASSWORD")) {
            screen.robot().clickOn("#detail-generate").clickOn("#generator-make");
            screen.robot().clickOn("#generator-make");
            assertEquals("before", value(), "nothing is taken yet");
            screen.robot().clickOn("#generator-take");
            assertTrue(value().matches("[A-Za-z0-9]{24}"));
            assertEquals(1, sample.secretAt("company", "DB_PASSWORD").history().size());
            FxThread.run(open::undo);
            assertEquals("before", value());
        }
    }

    @Test
    void leavesTheValueAsItWasWhereNoneIsTaken() {
        try (var screen = shown("DB_PASSWORD")) {
            screen.robot().clickOn("#detail-generate").clickOn("#generator-make");
            screen.robot().clickOn("#generator-drop");
            assertEquals("before", value());
            assertFalse(screen.find("#detail-generate", ToggleButton.class).isSelected());
        }
        assertEquals("before", value());
    }

    @Test
    void countsTheBits() {
        try (var screen = shown("DB_PASSWORD")) {
            screen.robot().clickOn("#detail-generate");
            assertEquals("142 bits: Strong", bits(screen));
            choose(screen, GeneratorPane.Kind.WORDS);
            assertEquals("77 bits: Good", bits(screen));
            choose(screen, GeneratorPane.Kind.UUID);
            assertEquals("122 bits: Strong", bits(screen));
        }
    }

    @Test
    void makesWhatWasChosen() {
        try (var screen = shown("DB_PASSWORD")) {
            screen.robot().clickOn("#detail-generate");
            choose(screen, GeneratorPane.Kind.HEX);
            screen.robot().clickOn("#generator-make").clickOn("#generator-take");
            assertTrue(value().matches("[0-9a-f]{64}"));
        }
    }

    @Test
    void saysWhereJsonIsBroken() {
        try (var screen = shown("CONFIG")) {
            var flaw = screen.find("#detail-flaw", Label.class);
            assertTrue(flaw.isVisible());
            assertTrue(flaw.getText().contains("line 1, column 9"), flaw.getText());
            FxThread.run(() -> open.select(List.of(sample.idOf("company", "DB_PASSWORD"))));
            assertFalse(flaw.isVisible());
        }
    }

    @Test
    void completesATagThatIsInUse() {
        try (var screen = shown("CONFIG")) {
            screen.robot().clickOn(".adding").write("pr").push(KeyCode.ENTER);
            assertEquals("[prod]", sample.secretAt("company", "CONFIG").tags().toString());
            screen.robot().write("dat").push(KeyCode.COMMA);
            assertTrue(sample.secretAt("company", "CONFIG").tags().contains("dat"));
        }
    }

    @Test
    void drawsIt() {
        Pictures.of(
                "detail-generator",
                340,
                760,
                () -> parent("DB_PASSWORD"),
                root -> ((ToggleButton) root.lookup("#detail-generate")).fire());
        Pictures.of("detail-broken-json", 340, 700, () -> parent("CONFIG"));
    }

    private void choose(Screen screen, GeneratorPane.Kind kind) {
        @SuppressWarnings("unchecked")
        ComboBox<GeneratorPane.Kind> box = screen.find("#generator-kind", ComboBox.class);
        var before = bits(screen);
        FxThread.run(() -> box.setValue(kind));
        assertNotEquals(before, bits(screen));
    }

    private static String bits(Screen screen) {
        return screen.find("#generator-bits", Label.class).getText();
    }

    private String value() {
        return sample.secretAt("company", "DB_PASSWORD").value().text();
    }

    private Screen shown(String key) {
        return Screen.show(360, 800, () -> parent(key));
    }

    private Parent parent(String key) {
        open = sample.open();
        open.show(NamespacePath.of("company"));
        open.select(List.of(sample.idOf("company", key)));
        return new DetailController(
                        open,
                        commands,
                        sample.notices,
                        sample.messages,
                        sample::now,
                        Runnable::run,
                        (id, index) -> {})
                .root();
    }
}
