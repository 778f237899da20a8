package dev.kista.desktop.merging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.dialog.Notice;
import dev.kista.desktop.dialog.Question;
import dev.kista.desktop.dialog.RecordingNotices;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.mvc.InlineTaskRunner;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.service.VaultSession;
import dev.kista.store.Credentials;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.KeePassXc;
import dev.kista.store.KeyDerivationCost;
import dev.kista.store.merge.MergeChange;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A window over a real file, while another window changes that file or lays a copy beside it.
class MergeTest {
    private static final KeyDerivationCost CHEAP = new KeyDerivationCost(64, 1, 1);
    private static final NamespacePath TEAM = NamespacePath.of("company.team");

    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final KdbxVaultStore store = new KdbxVaultStore();
    private final RecordingNotices notices = new RecordingNotices();
    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private final ScriptedFilePicker picker = new ScriptedFilePicker();
    private final Commands commands = new Commands(messages);
    private final List<Question> questions = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-01T09:00:00Z");
    private Subscription offers = Subscription.EMPTY;

    @TempDir Path folder;
    private Path file;
    private VaultSession ours;
    private OpenVault open;
    private MergeController merging;

    @BeforeEach
    void opensAVault() throws Exception {
        file = folder.resolve("team.kdbx");
        ours = VaultSession.create(store, file, "team", password("right"), CHEAP, () -> now);
        ours.apply(new VaultEdit.AddNamespace(TEAM, ""));
        ours.apply(addition("DB_PASSWORD", "first"));
        ours.apply(addition("API_TOKEN", "first"));
        ours.save();
        open =
                FxThread.call(
                        () ->
                                new OpenVault(
                                        ours, tasks, notices, messages, () -> now, Runnable::run));
    }

    @AfterEach
    void closes() {
        FxThread.run(offers::unsubscribe);
        ours.close();
    }

    private static Credentials password(String text) {
        return Credentials.password(SecretValue.ofText(text));
    }

    private static VaultEdit addition(String key, String value) {
        return new VaultEdit.AddSecret(
                TEAM, new SecretKey(key), SecretValue.ofText(value), "", new TreeSet<>(), null);
    }

    private static Secret secret(VaultSession session, String key) {
        return session.vault()
                .namespace(TEAM)
                .orElseThrow()
                .secret(new SecretKey(key))
                .orElseThrow();
    }

    private VaultEdit change(VaultSession session, String key, String value) {
        now = now.plusSeconds(60);
        return new VaultEdit.ChangeSecret(
                secret(session, key).id(), null, SecretValue.ofText(value), null, null);
    }

    /// What another window does to a file.
    private void elsewhere(Path at) throws Exception {
        try (var other = new VaultSession(store, at, () -> now)) {
            other.unlock(password("right"));
            other.apply(change(other, "DB_PASSWORD", "theirs"));
            other.apply(addition("NEW_KEY", "n"));
            other.save();
        }
    }

    private Path copy(String name) throws IOException {
        return Files.copy(file, folder.resolve(name));
    }

    private Parent parent() {
        merging = new MergeController(open, tasks, picker, notices, messages, () -> now);
        var offering = new MergeOffers(open, merging, tasks, questions::add, notices, messages);
        offers.unsubscribe();
        offers = offering.begin(commands, Duration.ofMillis(50), Platform::runLater);
        var below = new StackPane();
        return merging.over(() -> below).root();
    }

    private Screen screen() {
        return Screen.show(900, 560, this::parent);
    }

    private void edit(String key, String value) {
        FxThread.run(() -> open.apply(change(ours, key, value)));
    }

    private static List<?> rows(Screen screen) {
        return screen.find("#merging-changes", ListView.class).getItems();
    }

    private Notice last() {
        return FxThread.call(notices::last);
    }

    private void press(Notice notice) {
        FxThread.run(() -> notice.action().orElseThrow().run().run());
    }

    @Test
    void aSaveThatFindsAChangedFileShowsTheListAndTakesIt() throws Exception {
        elsewhere(file);
        try (var screen = screen()) {
            edit("API_TOKEN", "ours");
            assertTrue(merging.root().isVisible());
            assertEquals(2, rows(screen).size(), rows(screen).toString());
            screen.robot().clickOn("#merging-merge");
            assertFalse(merging.root().isVisible());
        }
        assertFalse(ours.hasUnsavedEdits());
        assertEquals("2 changes taken from team.kdbx.", last().text());
        try (var reread = new VaultSession(store, file, () -> now)) {
            reread.unlock(password("right"));
            assertEquals("ours", secret(reread, "API_TOKEN").value().text());
            assertEquals("theirs", secret(reread, "DB_PASSWORD").value().text());
            assertEquals("n", secret(reread, "NEW_KEY").value().text());
        }
    }

    @Test
    void cancellingOverwritesNothingAndKeepsTheEdit() throws Exception {
        elsewhere(file);
        var before = Files.readAllBytes(file);
        try (var screen = screen()) {
            edit("API_TOKEN", "ours");
            screen.robot().push(KeyCode.ESCAPE);
            assertFalse(merging.root().isVisible());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertTrue(ours.hasUnsavedEdits());
        assertEquals(Notice.Kind.FAILURE, last().kind());
        press(last());
        assertTrue(merging.root().isVisible());
    }

    @Test
    void ourStateCanBeSavedBesideTheChangedFile() throws Exception {
        elsewhere(file);
        var before = Files.readAllBytes(file);
        try (var screen = screen()) {
            edit("API_TOKEN", "ours");
            screen.robot().clickOn("#merging-save-copy");
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            var copy =
                    files.filter(each -> each.toString().contains("conflicted copy"))
                            .findFirst()
                            .orElseThrow();
            try (var reread = new VaultSession(store, copy, () -> now)) {
                reread.unlock(password("right"));
                assertEquals("ours", secret(reread, "API_TOKEN").value().text());
            }
        }
    }

    @Test
    void aChangeUnderneathIsNoticedWhileTheVaultIsOpen() throws Exception {
        try (var screen = screen()) {
            elsewhere(file);
            await(() -> !notices.shown().isEmpty());
            assertEquals("team.kdbx was changed by another program.", last().text());
            assertEquals(Notice.Kind.ASKING, last().kind(), "stays until it is answered");
            press(last());
            assertEquals(2, rows(screen).size());
            screen.robot().clickOn("#merging-merge");
        }
        assertEquals("theirs", secret(ours, "DB_PASSWORD").value().text());
        assertFalse(ours.hasUnsavedEdits());
    }

    @Test
    void asksNoMoreOnceTheFileIsItsOwnAgain() throws Exception {
        try (var screen = screen()) {
            var before = Files.readAllBytes(file);
            elsewhere(file);
            await(() -> !notices.shown().isEmpty());
            Files.write(file, before);
            await(() -> notices.shown().isEmpty());
            assertTrue(screen.stage().isShowing());
        }
    }

    @Test
    void aMergeIsTakenBackByItsNoticeAndByKeys() throws Exception {
        elsewhere(file);
        try (var screen = screen()) {
            edit("API_TOKEN", "ours");
            screen.robot().clickOn("#merging-merge");
            assertEquals("merge with team.kdbx", open.undoNameProperty().get());
            now = now.plusSeconds(60);
            press(last());
            assertEquals("first", secret(ours, "DB_PASSWORD").value().text());
            assertFalse(ours.hasUnsavedEdits());
            assertEquals("merge with team.kdbx", open.redoNameProperty().get());
            FxThread.run(open::redo);
            assertEquals("theirs", secret(ours, "DB_PASSWORD").value().text());
            FxThread.run(open::undo);
            assertEquals("first", secret(ours, "DB_PASSWORD").value().text());
            assertEquals("ours", secret(ours, "API_TOKEN").value().text());
        }
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> FxThread.call(condition));
    }

    @Test
    void aCopyThatASynchroniserLeftIsOfferedAndMadeABackupOnRequest() throws Exception {
        var copy = copy("team.sync-conflict-20260102-101112-ABCDEFG.kdbx");
        elsewhere(copy);
        try (var screen = screen()) {
            assertTrue(last().text().contains("sync-conflict"), last().text());
            press(last());
            assertFalse(screen.robot().lookup("#merging-save-copy").query().isVisible());
            screen.robot().clickOn("#merging-merge");
        }
        assertEquals("n", secret(ours, "NEW_KEY").value().text());
        assertTrue(Files.exists(copy));
        press(last());
        assertFalse(Files.exists(copy));
        assertTrue(Files.exists(copy.resolveSibling(copy.getFileName() + ".merged.bak")));
    }

    @Test
    void aCopyWithAnotherPasswordAsksForIt() throws Exception {
        var copy = folder.resolve("other.kdbx");
        try (var other =
                VaultSession.create(store, copy, "team", password("other"), CHEAP, () -> now)) {
            other.apply(new VaultEdit.AddNamespace(TEAM, ""));
            other.apply(addition("FOREIGN", "f"));
            other.save();
        }
        picker.choosing(copy);
        try (var screen = screen()) {
            FxThread.run(() -> commands.run(Command.MERGE));
            assertTrue(screen.find("#merging-merge", Button.class).isDisabled());
            screen.robot().clickOn("#merging-password").write("wrong").push(KeyCode.ENTER);
            assertTrue(
                    screen.find("#merging-problem", Label.class)
                            .getText()
                            .contains("master password"));
            screen.robot().clickOn("#merging-password");
            screen.robot().push(KeyCode.SHORTCUT, KeyCode.A).write("other").push(KeyCode.ENTER);
            assertEquals(1, rows(screen).size());
            screen.robot().clickOn("#merging-merge");
        }
        assertEquals("f", secret(ours, "FOREIGN").value().text());
    }

    @Test
    void aFileThatKeePassXcSavedAsksForThePasswordAgain() throws Exception {
        var keePassXc = KeePassXc.with("right");
        keePassXc.run(
                folder,
                List.of("edit", "-q", "-p", "team.kdbx", "company/team/DB_PASSWORD"),
                "theirs");
        try (var screen = screen()) {
            edit("API_TOKEN", "ours");
            screen.robot().clickOn("#merging-password").write("right").push(KeyCode.ENTER);
            assertEquals(1, rows(screen).size(), rows(screen).toString());
            screen.robot().clickOn("#merging-merge");
        }
        assertFalse(ours.hasUnsavedEdits());
        var shown =
                keePassXc.run(
                        folder,
                        List.of(
                                "show",
                                "-q",
                                "-s",
                                "-a",
                                "Password",
                                "team.kdbx",
                                "company/team/API_TOKEN"));
        assertEquals("ours\n", shown);
        assertEquals("theirs", secret(ours, "DB_PASSWORD").value().text());
    }

    @Test
    void aCopyThatHasNothingMoreSaysSoAndChangesNothing() throws Exception {
        picker.choosing(copy("kept.kdbx"));
        var before = Files.readAllBytes(file);
        try (var screen = screen()) {
            FxThread.run(() -> commands.run(Command.MERGE));
            assertFalse(merging.root().isVisible());
            assertTrue(screen.stage().isShowing());
        }
        assertTrue(last().text().startsWith("kept.kdbx has nothing"), last().text());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aFileThatIsNoVaultSaysSo() throws Exception {
        picker.choosing(Files.writeString(folder.resolve("text.kdbx"), "no vault at all"));
        try (var screen = screen()) {
            FxThread.run(() -> commands.run(Command.MERGE));
            var words = screen.find(".empty-state > .label", Label.class).getText();
            assertTrue(words.contains("is not a vault"), words);
        }
    }

    @Test
    void aLockThatAnotherMachineLeftIsRemovedAfterAYes() throws Exception {
        var lock = folder.resolve(".team.kdbx.lock");
        Files.writeString(lock, "77\nelsewhere\n\nx\n");
        try (var screen = screen()) {
            edit("API_TOKEN", "ours");
            assertTrue(last().text().contains("process 77 on elsewhere"), last().text());
            press(last());
            assertTrue(Files.exists(lock), "nothing happens without a yes");
            FxThread.run(() -> questions.getLast().answers().getFirst().then().run());
            assertTrue(screen.stage().isShowing());
        }
        assertFalse(Files.exists(lock));
        assertFalse(ours.hasUnsavedEdits());
    }

    @Test
    void tellsNoValue() throws Exception {
        elsewhere(file);
        try (var screen = screen()) {
            edit("DB_PASSWORD", "ours");
            var words =
                    rows(screen).stream()
                            .map(each -> ((MergeChange) each).words(messages))
                            .toList()
                            .toString();
            assertTrue(words.contains("DB_PASSWORD"), words);
            for (var value : List.of("first", "theirs", "ours")) {
                assertFalse(words.contains(value), words);
            }
        }
    }

    @Test
    void drawsIt() throws Exception {
        elsewhere(file);
        Pictures.of(
                "merge-own",
                900,
                560,
                this::parent,
                root -> open.apply(change(ours, "DB_PASSWORD", "ours")));
        var copy = folder.resolve("team (1).kdbx");
        VaultSession.create(store, copy, "team", password("other"), CHEAP, () -> now).close();
        Pictures.of("merge-password", 900, 560, this::parent, root -> merging.review(copy));
        var text = Files.writeString(folder.resolve("text.kdbx"), "no vault at all");
        Pictures.of("merge-no-vault", 900, 560, this::parent, root -> merging.review(text));
    }
}
