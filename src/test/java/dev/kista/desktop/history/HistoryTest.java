package dev.kista.desktop.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.exchange.WriteOptions;
import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/// The comparison of two versions in a real window.
class HistoryTest {
    private static final String CONFIG =
            "{\n  \"host\": \"db.example.org\",\n  \"user\": \"reporting\",\n"
                    + "  \"password\": \"correct horse\",\n  \"ssl\": true\n}\n";

    private final SampleVault sample =
            new SampleVault().secret("company.team", "DB", "old", "Base");
    private final UUID db = sample.idOf("company.team", "DB");
    private final Commands commands = new Commands(sample.messages);
    private OpenVault open;
    private HistoryController history;

    HistoryTest() {
        sample.after(Duration.ofDays(3)).edit(value("older\nline two"));
        sample.after(Duration.ofDays(20)).edit(value("newer\nline two"));
        sample.after(Duration.ofDays(2));
    }

    @Test
    void hidesTheValueUntilItIsAskedForByMouse() {
        try (var screen = opened()) {
            assertEquals(List.of(WriteOptions.MASK, WriteOptions.MASK), pieces(screen));
            screen.robot().clickOn("#history-reveal");
            assertEquals(List.of("older", "newer"), pieces(screen));
            screen.robot().clickOn("#history-reveal");
            assertEquals(List.of(WriteOptions.MASK, WriteOptions.MASK), pieces(screen));
        }
    }

    @Test
    void hidesTheValueUntilItIsAskedForByKeys() {
        try (var screen = opened()) {
            FxThread.run(() -> commands.run(Command.REVEAL));
            assertEquals(List.of("older", "newer"), pieces(screen));
            FxThread.run(() -> commands.run(Command.REVEAL));
            assertEquals(List.of(WriteOptions.MASK, WriteOptions.MASK), pieces(screen));
        }
    }

    @Test
    void showsOfALineWhatChanged() {
        sample.edit(value("db://app:one@host:5432/")).edit(value("db://app:two@host:5432/"));
        try (var screen = opened()) {
            screen.robot().clickOn("#history-reveal");
            assertEquals(
                    List.of("db://app:", "one", "@host:5432/", "db://app:", "two", "@host:5432/"),
                    pieces(screen));
            var marked =
                    texts(screen).stream()
                            .filter(each -> each.getStyleClass().contains("changed"))
                            .map(Text::getText)
                            .toList();
            assertEquals(List.of("one", "two"), marked);
        }
    }

    @Test
    void neverShowsLinesThatAreTheSame() {
        try (var screen = opened()) {
            screen.robot().clickOn("#history-reveal");
            assertTrue(pieces(screen).stream().noneMatch(each -> each.contains("two")));
            assertTrue(screen.robot().lookup("1 line is the same").tryQuery().isPresent());
        }
    }

    @Test
    void hidesAgainWhenAnotherVersionIsChosen() {
        try (var screen = opened()) {
            screen.robot().clickOn("#history-reveal").clickOn("#history-before");
            screen.robot().type(KeyCode.DOWN).type(KeyCode.ENTER);
            assertEquals(0, chosen(screen, "#history-before").index());
            assertTrue(pieces(screen).stream().allMatch(WriteOptions.MASK::equals));
            assertEquals("Show what changed", reveal(screen).getText());
        }
    }

    @Test
    void forgetsTheTextWhenItIsClosed() {
        try (var screen = opened()) {
            screen.robot().clickOn("#history-reveal").type(KeyCode.ESCAPE);
            assertFalse(history.root().isVisible());
            assertTrue(texts(screen).stream().noneMatch(each -> each.getText().contains("older")));
        }
    }

    @Test
    void comparesAnEarlierVersionWithAnotherByKeys() {
        try (var screen = opened()) {
            screen.robot().type(KeyCode.DOWN).type(KeyCode.TAB).type(KeyCode.DOWN);
            assertEquals(0, chosen(screen, "#history-before").index());
            assertEquals(1, chosen(screen, "#history-after").index());
            screen.robot().clickOn("#history-reveal");
            assertEquals(List.of("old", "older", "line two"), pieces(screen));
        }
    }

    @Test
    void saysThatTwoVersionsAreTheSame() {
        try (var screen = opened()) {
            screen.robot().clickOn("#history-after").type(KeyCode.DOWN).type(KeyCode.ENTER);
            assertTrue(screen.find("#history-same", Label.class).getParent().isVisible());
            assertTrue(reveal(screen).isDisabled());
        }
    }

    @Test
    void restoresAVersionByMouseAndUndoesIt() {
        try (var screen = opened()) {
            screen.robot().clickOn("#history-restore");
            assertEquals("older\nline two", text());
            assertFalse(history.root().isVisible());
            assertEquals("restore earlier version of DB", open.undoNameProperty().get());
            assertFalse(sample.notices.last().text().contains("older"));
            FxThread.run(open::undo);
            assertEquals("newer\nline two", text());
        }
    }

    @Test
    void restoresAVersionByKeys() {
        try (var screen = opened()) {
            screen.robot().type(KeyCode.DOWN);
            while (!FxThread.call(
                    () -> screen.find("#history-restore", Button.class).isFocused())) {
                screen.robot().type(KeyCode.TAB);
            }
            screen.robot().type(KeyCode.SPACE);
            assertEquals("old", text());
        }
    }

    @Test
    void saysWhyAVersionCannotComeBack() {
        sample.edit(new VaultEdit.ChangeSecret(db, new SecretKey("OTHER"), null, null, null))
                .secret("company.team", "DB", "x", "");
        try (var screen = opened()) {
            screen.robot().clickOn("#history-restore");
            assertEquals(
                    "There is a secret DB in company.team already; keys that differ only by case"
                            + " are the same to Kestra.",
                    screen.find("#history-problem", Label.class).getText());
            assertTrue(history.root().isVisible());
        }
    }

    @Test
    void restoresNothingInTheTrash() {
        sample.edit(new VaultEdit.DeleteSecret(db));
        try (var screen = opened()) {
            assertTrue(screen.find("#history-restore", Button.class).isDisabled());
        }
    }

    @Test
    void doesNotShowWhatIsNotText() {
        sample.edit(
                new VaultEdit.ChangeSecret(
                        db, null, SecretValue.of(new byte[] {(byte) 0xff, 1}), null, null));
        try (var screen = opened()) {
            assertEquals(List.of(), pieces(screen));
            assertTrue(
                    screen.robot()
                            .lookup("Not text, and not shown: 14 bytes before, 2 bytes after.")
                            .tryQuery()
                            .isPresent());
        }
    }

    @Test
    void followsTheVault() {
        try (var screen = opened()) {
            FxThread.run(() -> open.apply(value("newest\nline two")));
            screen.robot().clickOn("#history-reveal");
            assertEquals(List.of("older", "newest"), pieces(screen));
            FxThread.run(open::undo);
            FxThread.run(() -> open.apply(new VaultEdit.DeleteSecret(db)));
            FxThread.run(() -> open.apply(new VaultEdit.PurgeTrash(db)));
            assertFalse(history.root().isVisible());
        }
    }

    @Test
    void cannotBeOpenedWithoutHistory() {
        sample.secret("company.team", "FRESH", "x", "");
        try (var screen = shown()) {
            FxThread.run(() -> open.select(List.of(sample.idOf("company.team", "FRESH"))));
            assertFalse(commands.enabled(Command.COMPARE_VERSIONS).get());
            FxThread.run(() -> open.select(List.of()));
            FxThread.run(() -> commands.run(Command.COMPARE_VERSIONS));
            assertFalse(history.root().isVisible());
            assertNull(screen.stage().getScene().getFocusOwner());
        }
    }

    @Test
    void looksRight() throws IOException {
        sample.edit(
                new VaultEdit.AddSecret(
                        NamespacePath.of("company.team"),
                        new SecretKey("CONFIG"),
                        SecretValue.ofText(CONFIG),
                        "Reporting",
                        new TreeSet<>(List.of("db")),
                        null));
        var id = sample.idOf("company.team", "CONFIG");
        sample.after(Duration.ofDays(4))
                .edit(
                        new VaultEdit.ChangeSecret(
                                id,
                                null,
                                SecretValue.ofText(
                                        CONFIG.replace("horse", "battery")
                                                .replace(
                                                        "  \"ssl\": true\n",
                                                        "  \"ssl\": true,\n  \"port\": 5432\n")),
                                "Reporting data base",
                                new TreeSet<>(List.of("db", "prod"))))
                .after(Duration.ofDays(1));
        for (var revealed : List.of(false, true)) {
            var files =
                    Pictures.of(
                            revealed ? "history-revealed" : "history",
                            820,
                            520,
                            () -> {
                                var root = over();
                                history.onCompare(id, 0);
                                return root;
                            },
                            shown -> {
                                if (revealed) {
                                    history.onReveal();
                                }
                            });
            for (var file : files) {
                assertTrue(Files.size(file) > 10_000, file.toString());
            }
        }
    }

    private VaultEdit value(String text) {
        return new VaultEdit.ChangeSecret(db, null, SecretValue.ofText(text), null, null);
    }

    private Screen shown() {
        return Screen.show(820, 520, this::over);
    }

    private Screen opened() {
        var screen = shown();
        FxThread.run(
                () -> {
                    open.select(List.of(db));
                    commands.run(Command.COMPARE_VERSIONS);
                });
        assertTrue(history.root().isVisible());
        return screen;
    }

    private Parent over() {
        open = sample.open();
        history = new HistoryController(open, commands, sample.messages, sample::now);
        history.handle(commands);
        return history.over(StackPane::new).root();
    }

    private String text() {
        return FxThread.call(() -> open.find(db).orElseThrow().secret().value().text());
    }

    private static Button reveal(Screen screen) {
        return screen.find("#history-reveal", Button.class);
    }

    private static State chosen(Screen screen, String which) {
        return (State) screen.find(which, ComboBox.class).getValue();
    }

    private static List<String> pieces(Screen screen) {
        return texts(screen).stream().map(Text::getText).toList();
    }

    /// From top to bottom and from left to right.
    private static List<Text> texts(Screen screen) {
        return FxThread.call(
                () ->
                        screen
                                .robot()
                                .from(screen.stage().getScene().getRoot())
                                .lookup(".piece")
                                .queryAllAs(Text.class)
                                .stream()
                                .sorted(
                                        (a, b) -> {
                                            var here = at(a);
                                            var there = at(b);
                                            return here[1] == there[1]
                                                    ? Double.compare(here[0], there[0])
                                                    : Double.compare(here[1], there[1]);
                                        })
                                .toList());
    }

    private static double[] at(Node node) {
        var bounds = node.localToScene(node.getLayoutBounds());
        var row = node.getParent().localToScene(0, 0).getY();
        return new double[] {bounds.getMinX(), row};
    }
}
