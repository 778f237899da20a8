package dev.kista.desktop.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.mvc.InlineTaskRunner;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.Messages;
import dev.kista.service.settings.KistaFolders;
import dev.kista.service.settings.RecentVault;
import dev.kista.service.settings.RecentVaults;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// The welcome without a mouse.
class WelcomeKeysTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final int MOST_STEPS = 12;

    @TempDir private Path folder;
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final List<Object> done = new ArrayList<>();

    @Test
    void leadsOnByThreeButtons() throws IOException {
        try (var screen = screen(recent())) {
            for (var id : List.of("welcome-create", "welcome-open", "welcome-sample")) {
                tabTo(screen, each -> id.equals(each.getId()));
                screen.robot().type(KeyCode.SPACE);
            }
        }
        assertEquals(List.of("new", "open", "sample"), done);
    }

    @Test
    void opensTheVaultOfACard() throws IOException {
        var file = Files.writeString(folder.resolve("team.kdbx"), "vault");
        try (var screen = screen(recent(file))) {
            tabTo(screen, each -> each.getStyleClass().contains("vault-card"));
            screen.robot().type(KeyCode.ENTER);
        }
        assertEquals(List.of(file), done);
    }

    @Test
    void saysThatAVaultIsGone() throws IOException {
        try (var screen = screen(recent(folder.resolve("gone.kdbx")))) {
            tabTo(screen, each -> each.getStyleClass().contains("vault-card"));
            screen.robot().type(KeyCode.ENTER);
            assertTrue(
                    screen.robot()
                            .lookup(".warning-text")
                            .match((Label each) -> each.getText().startsWith("Team was moved"))
                            .tryQuery()
                            .isPresent());
        }
        assertEquals(List.of(), done);
    }

    @Test
    void forgetsAVault() throws IOException {
        var recent = recent(Files.writeString(folder.resolve("team.kdbx"), "vault"));
        try (var screen = screen(recent)) {
            tabTo(screen, each -> each.getStyleClass().contains("button-icon"));
            screen.robot().type(KeyCode.SPACE);
        }
        assertEquals(List.of(), recent.list());
    }

    private static void tabTo(Screen screen, Predicate<Node> wanted) {
        for (var step = 0; step < MOST_STEPS; step++) {
            var owner = FxThread.call(() -> screen.stage().getScene().getFocusOwner());
            if (owner != null && wanted.test(owner)) {
                return;
            }
            screen.robot().type(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead there");
    }

    private RecentVaults recent(Path... files) throws IOException {
        var recent = new RecentVaults(new KistaFolders(folder.resolve("config")));
        for (var file : files) {
            recent.opened(new RecentVault(file, "Team", NOW));
        }
        return recent;
    }

    private Screen screen(RecentVaults recent) {
        var commands = new Commands(messages);
        commands.on(Command.NEW_VAULT, () -> done.add("new"));
        commands.on(Command.OPEN_VAULT, () -> done.add("open"));
        commands.on(Command.SAMPLE_VAULT, () -> done.add("sample"));
        return Screen.show(
                900,
                640,
                () -> {
                    var tasks = new InlineTaskRunner();
                    var welcome =
                            new WelcomeController(
                                    recent, tasks, done::add, commands, messages, () -> NOW);
                    welcome.refresh();
                    return welcome.root();
                });
    }
}
