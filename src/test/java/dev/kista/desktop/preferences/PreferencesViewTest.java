package dev.kista.desktop.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.desktop.dialog.RecordingNotices;
import dev.kista.desktop.mvc.InlineTaskRunner;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;
import dev.kista.service.settings.KistaFolders;
import dev.kista.service.settings.Settings;
import dev.kista.service.settings.SettingsFile;

import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class PreferencesViewTest {
    private final RecordingNotices notices = new RecordingNotices();
    @TempDir private Path folder;
    private LiveSettings settings;
    private GridPane root;

    @BeforeEach
    void shows() {
        var messages = Messages.in(Locale.ENGLISH);
        settings =
                new LiveSettings(
                        new SettingsFile(new KistaFolders(folder)),
                        new InlineTaskRunner(),
                        notices,
                        messages);
        root = FxThread.call(() -> (GridPane) new PreferencesController(settings, messages).root());
        FxThread.run(() -> new Scene(root));
    }

    @Test
    void showsWhatIsInEffect() {
        FxThread.run(
                () -> settings.change(now -> now.withFontSize(20).withTheme(Settings.Theme.DARK)));
        assertEquals(20, spinner("font-size").getValue());
        assertEquals(Settings.Theme.DARK, combo("theme").getValue());
        assertEquals("Dark", FxThread.call(() -> shown(combo("theme"))));
    }

    @Test
    void putsEachChoiceIntoEffect() {
        FxThread.run(
                () -> {
                    choose(combo("density"), Settings.Density.ROOMY);
                    choose(combo("dialect"), Dialect.NODE);
                    spinner("lock").getValueFactory().setValue(0);
                    field("lock-minimised", CheckBox.class).fire();
                });
        assertEquals(Settings.Density.ROOMY, settings.now().density());
        assertEquals(Dialect.NODE, settings.now().dialect());
        assertEquals(0, settings.now().lockMinutes());
        assertTrue(settings.now().lockOnMinimise());
    }

    @Test
    void offersFormatsThatCanBeWrittenAlone() {
        assertEquals(Format.writable(), List.copyOf(combo("export").getItems()));
    }

    @Test
    void putsTheNumberThatWasThereInPlaceOfNone() {
        FxThread.run(
                () -> {
                    var spinner = spinner("backups");
                    spinner.getEditor().setText("many");
                    spinner.commitValue();
                    assertEquals("1", spinner.getEditor().getText());
                });
        assertEquals(Settings.DEFAULT, settings.now());
    }

    @Test
    void keepsANumberWithinItsBounds() {
        FxThread.run(
                () -> {
                    var spinner = spinner("font-size");
                    spinner.getEditor().setText("1000");
                    spinner.commitValue();
                });
        assertEquals(32, settings.now().fontSize());
    }

    @Test
    void namesEveryFieldAndSaysWhatItMeans() {
        for (var each : root.getChildren()) {
            if (each.getId() != null && each.getId().startsWith("preferences-")) {
                assertFalse(each.getAccessibleText().isBlank(), each.getId());
                assertFalse(each.getAccessibleHelp().isBlank(), each.getId());
            }
        }
        assertEquals("Font size", spinner("font-size").getAccessibleText());
    }

    @SuppressWarnings("unchecked")
    private Spinner<Integer> spinner(String setting) {
        return field(setting, Spinner.class);
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String setting) {
        return field(setting, ComboBox.class);
    }

    private static <T> void choose(ComboBox<T> box, T value) {
        box.setValue(value);
        box.fireEvent(new ActionEvent());
    }

    private static <T> String shown(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    private <T> T field(String setting, Class<T> kind) {
        return kind.cast(root.lookup("#preferences-" + setting));
    }
}
