package dev.kista.desktop.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.mvc.InlineTaskRunner;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.Messages;
import dev.kista.service.settings.KistaFolders;
import dev.kista.service.settings.RecentVault;
import dev.kista.service.settings.RecentVaults;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class WelcomeTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir private Path folder;
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final List<Object> done = new ArrayList<>();
    private RecentVaults recent;
    private Commands commands;

    @BeforeEach
    void prepare() {
        recent = new RecentVaults(new KistaFolders(folder.resolve("config")));
        commands = new Commands(messages);
        commands.on(Command.NEW_VAULT, () -> done.add("new"));
        commands.on(Command.OPEN_VAULT, () -> done.add("open"));
        commands.on(Command.SAMPLE_VAULT, () -> done.add("sample"));
    }

    @Test
    void saysWhatWillBeHereBeforeThereIsAnything() {
        try (var screen = Screen.show(900, 640, () -> welcome().root())) {
            assertTrue(screen.find(".no-cards", Label.class).isVisible());
        }
    }

    @Test
    void leadsOnByThreeButtons() {
        try (var screen = Screen.show(900, 640, () -> welcome().root())) {
            screen.robot().clickOn("#welcome-create").clickOn("#welcome-open");
            screen.robot().clickOn("#welcome-sample");
        }
        assertEquals(List.of("new", "open", "sample"), done);
    }

    @Test
    void opensTheVaultOfACard() throws IOException {
        var file = vault("team.kdbx", "Team", Duration.ofHours(3));
        try (var screen = Screen.show(900, 640, () -> welcome().root())) {
            screen.robot().clickOn(".vault-card");
        }
        assertEquals(List.of(file), done);
    }

    @Test
    void opensNoVaultThatIsGone() throws IOException {
        Files.delete(vault("team.kdbx", "Team", Duration.ofHours(3)));
        try (var screen = Screen.show(900, 640, () -> welcome().root())) {
            screen.robot().clickOn(".vault-card");
            assertTrue(
                    screen.robot()
                            .lookup(".warning-text")
                            .match(
                                    (Label each) ->
                                            each.getText().startsWith("Team was moved, renamed"))
                            .tryQuery()
                            .isPresent());
        }
        assertEquals(List.of(), done);
    }

    @Test
    void forgetsAVaultButLeavesItsFile() throws IOException {
        var file = vault("team.kdbx", "Team", Duration.ofHours(3));
        try (var screen = Screen.show(900, 640, () -> welcome().root())) {
            screen.robot().clickOn(".cards .button-icon");
            assertFalse(screen.robot().lookup(".vault-card").tryQuery().isPresent());
        }
        assertEquals(List.of(), recent.list());
        assertTrue(Files.exists(file));
    }

    @Test
    void namesACardForThoseWhoDoNotSeeIt() throws IOException {
        vault("team.kdbx", "Team", Duration.ofDays(3));
        try (var screen = Screen.show(900, 640, () -> welcome().root())) {
            assertEquals(
                    "Open Team in " + folder + ", last opened 3 days ago",
                    screen.find(".vault-card", Button.class).getAccessibleText());
        }
    }

    @Test
    void drawsItself() throws IOException {
        Pictures.of("welcome-empty", 960, 640, () -> welcome().root());
        vault("personal.kdbx", "Personal", Duration.ofDays(40));
        Files.delete(vault("old.kdbx", "Old laptop", Duration.ofDays(400)));
        vault("kestra.kdbx", "Kestra production", Duration.ofDays(2));
        vault("team.kdbx", "Team", Duration.ofMinutes(12));
        Pictures.of("welcome", 960, 640, () -> welcome().root());
    }

    private WelcomeController welcome() {
        var welcome =
                new WelcomeController(
                        recent, new InlineTaskRunner(), done::add, commands, messages, () -> NOW);
        welcome.refresh();
        return welcome;
    }

    private Path vault(String file, String name, Duration ago) throws IOException {
        var path = Files.writeString(folder.resolve(file), "vault");
        recent.opened(new RecentVault(path, name, NOW.minus(ago)));
        return path;
    }
}
