package dev.kista.desktop.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;
import dev.kista.service.ValueMarks;
import dev.kista.service.health.HealthCheck;
import dev.kista.service.settings.RememberedExport;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The health page in a real window.
class HealthTest {
    private static final String STRONG = "vL9#qT2!mZ7@xR4$";

    @TempDir Path folder;

    private final SampleVault sample = new SampleVault();
    private final Commands commands = new Commands(sample.messages);
    private final List<RememberedExport> exports = new ArrayList<>();
    private final List<RememberedExport> again = new ArrayList<>();
    private OpenVault open;
    private HealthController health;

    @Test
    void leadsToTheSecretByKeys() {
        sample.secret("company", "FINE", STRONG, "").secret("company.team", "EMPTY", "", "");
        try (var screen = opened()) {
            assertEquals("1 finding", summary(screen));
            screen.robot().push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
            assertFalse(health.root().isVisible());
            assertEquals(NamespacePath.of("company.team"), open.namespace());
            assertEquals(sample.idOf("company.team", "EMPTY"), open.secretProperty().get());
        }
    }

    @Test
    void leadsToTheSecretByMouse() {
        sample.secret("company.team", "EMPTY", "", "");
        try (var screen = opened()) {
            screen.robot().clickOn(screen.find(".health-cell .go", Button.class));
            assertEquals(sample.idOf("company.team", "EMPTY"), open.secretProperty().get());
        }
    }

    @Test
    void mendsOneAndLooksAnew() {
        sample.secret("company", "A", STRONG + "\n", "").secret("company", "B", STRONG + "b\n", "");
        try (var screen = opened()) {
            assertEquals("2 findings", summary(screen));
            screen.robot().push(KeyCode.DOWN).push(KeyCode.DOWN).clickOn("#health-fix");
            assertEquals("1 finding", summary(screen));
            assertEquals(STRONG, sample.secretAt("company", "A").value().text());
            FxThread.run(open::undo);
            assertEquals("2 findings", summary(screen));
        }
    }

    @Test
    void mendsAllOfAKindAsOneEdit() {
        sample.secret("company", "A", STRONG + "\n", "").secret("company", "B", STRONG + "b\n", "");
        try (var screen = opened()) {
            screen.robot().clickOn("Drop it in 2 secrets");
            assertEquals("Nothing found", summary(screen));
            FxThread.run(open::undo);
            assertEquals(STRONG + "\n", sample.secretAt("company", "A").value().text());
            assertEquals(STRONG + "b\n", sample.secretAt("company", "B").value().text());
        }
    }

    @Test
    void saysThatAllIsWell() {
        sample.secret("company", "FINE", STRONG, "");
        try (var screen = opened()) {
            assertTrue(screen.find(".empty-state", Parent.class).isVisible());
            screen.robot().push(KeyCode.ENTER).push(KeyCode.ESCAPE);
            assertFalse(health.root().isVisible());
        }
    }

    @Test
    void canBeStoppedAndBegunAgain() {
        sample.secret("company", "EMPTY", "", "");
        sample.tasks.hold();
        try (var screen = opened()) {
            screen.robot().clickOn("#health-stop");
            assertEquals("Stopped", summary(screen));
            FxThread.run(sample.tasks::release);
            assertEquals("Stopped", summary(screen));
            screen.robot().push(KeyCode.F5);
            assertEquals("1 finding", summary(screen));
        }
    }

    @Test
    void offersToWriteAnExportAgainThatIsOutOfDate() throws IOException {
        sample.secret("company", "FINE", STRONG, "");
        exports.add(export());
        try (var screen = opened()) {
            screen.robot().push(KeyCode.DOWN).push(KeyCode.DOWN).clickOn("#health-go");
            assertEquals(exports, again);
            assertTrue(rows(screen).contains("STALE_EXPORT"));
        }
    }

    @Test
    void showsNoValue() {
        sample.secret("company", "A", "hunter2-hunter2", "")
                .secret("company", "B", "hunter2-hunter2", "");
        try (var screen = opened()) {
            assertFalse(rows(screen).contains("hunter2"));
        }
    }

    @Test
    void drawsIt() throws IOException {
        Pictures.of("health-well", 900, 600, this::parent, this::show);
        sample.secret("company", "DB_PASSWORD", STRONG, "")
                .secret("company", "SMTP_PASSWORD", "hunter2", "")
                .secret("company.team", "DB_PASSWORD", STRONG, "")
                .secret("company.team", "API_TOKEN", STRONG + "x\n", "")
                .secret("company.team", "HOOK", STRONG + "y\n", "")
                .secret("company.team.project", "EMPTY", "", "");
        sample.edit(
                new VaultEdit.ExpireSecret(
                        sample.idOf("company.team", "API_TOKEN"),
                        sample.now().plus(Duration.ofDays(3))));
        exports.add(export());
        Pictures.of("health", 900, 600, this::parent, this::show);
    }

    private void show(Parent root) {
        commands.run(Command.HEALTH);
    }

    private RememberedExport export() throws IOException {
        var file = Files.writeString(folder.resolve(".env_encoded"), "SECRET_OLD=eA==\n");
        return new RememberedExport(
                Path.of("sample.kdbx"),
                file,
                NamespacePath.of("company"),
                Format.ENCODED,
                WriteOptions.PLAIN,
                false,
                Set.of(),
                false,
                false);
    }

    private Screen opened() {
        var screen = Screen.show(900, 600, this::parent);
        FxThread.run(() -> commands.run(Command.HEALTH));
        return screen;
    }

    private Parent parent() {
        open = sample.open();
        health =
                new HealthController(
                        open,
                        new HealthCheck(new ValueMarks()),
                        () -> exports,
                        sample.tasks,
                        sample.messages,
                        sample::now,
                        again::add);
        health.handle(commands);
        var below = new StackPane();
        return health.over(() -> below).root();
    }

    private static String summary(Screen screen) {
        return screen.find("#health-summary", Label.class).getText();
    }

    private static String rows(Screen screen) {
        return screen.find("#health-list", ListView.class).getItems().toString();
    }
}
