package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.desktop.clipboard.FakeClipboard;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.matcher.control.LabeledMatchers;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class ImportTest {
    private static final String MIXED =
            """
            DB_USER=reporting
            DB_PASSWORD=new
            API_TOKEN=tok
            SMTP_PASSWORD=cGFzc3dvcmQ=
            my-key=x
            """;

    @TempDir Path folder;

    private final ImportSetting setting = new ImportSetting();
    private final SampleVault sample = setting.sample;
    private final OpenVault open = setting.open;
    private final FakeClipboard port = setting.clipboard;
    private final ScriptedFilePicker picker = setting.picker;
    private ImportController controller;
    private Screen screen;
    private FxRobot robot;

    @BeforeEach
    void show() {
        controller = FxThread.call(setting::controller);
        screen = Screen.show(1000, 640, () -> (StackPane) controller.over(StackPane::new).root());
        robot = screen.robot();
    }

    @AfterEach
    void close() {
        FxThread.run(controller::close);
        screen.close();
    }

    @Test
    void showsForEachKeyWhatWouldHappen() {
        paste(MIXED);
        assertEquals(
                List.of(
                        "DB_USER NEW",
                        "DB_PASSWORD CHANGED",
                        "API_TOKEN SAME",
                        "SMTP_PASSWORD NEW",
                        "my-key REFUSED"),
                rows());
        assertEquals("Import 3, skip 2", confirm().getText());
    }

    @Test
    void beginsWithTheRulesOfThePreferences() {
        FxThread.run(() -> controller.beginWith(Dialect.NODE));
        paste("A=`back quoted`\nB=plain\n");
        assertEquals(Dialect.NODE, screen.find("#import-dialect", ComboBox.class).getValue());
        robot.clickOn("#import-confirm");
        assertEquals("back quoted", value("company.team", "A"));
    }

    @Test
    void takesNothingBeforeTheUserConfirms() {
        paste(MIXED);
        assertEquals("old", value("company.team", "DB_PASSWORD"));
        robot.type(KeyCode.ESCAPE);
        assertFalse(controller.showingProperty().get());
        assertEquals("old", value("company.team", "DB_PASSWORD"));
        assertNull(value("company.team", "DB_USER"));
    }

    @Test
    void takesTheChosenKeysByKeyboardAsOneEdit() {
        paste(MIXED);
        robot.type(KeyCode.SPACE);
        assertEquals("Import 2, skip 3", confirm().getText());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertFalse(controller.showingProperty().get());
        assertNull(value("company.team", "DB_USER"));
        assertEquals("new", value("company.team", "DB_PASSWORD"));
        assertEquals("cGFzc3dvcmQ=", value("company.team", "SMTP_PASSWORD"));
        assertEquals("2 secrets imported into company.team", sample.notices.last().text());
        FxThread.run(sample.notices.last().action().orElseThrow().run());
        assertEquals("old", value("company.team", "DB_PASSWORD"));
        assertNull(value("company.team", "SMTP_PASSWORD"));
    }

    @Test
    void takesTheChosenKeysByMouse() {
        paste(MIXED);
        robot.clickOn(robot.lookup(".choice-cell .check-box").nth(0).<Node>query());
        robot.clickOn("#import-confirm");
        assertNull(value("company.team", "DB_USER"));
        assertEquals("new", value("company.team", "DB_PASSWORD"));
    }

    @Test
    void masksEveryValueAndRevealsOneRowAtATime() {
        paste(MIXED);
        assertFalse(drawn().contains("reporting"));
        robot.type(KeyCode.V);
        assertTrue(drawn().contains("reporting"));
        robot.type(KeyCode.DOWN).type(KeyCode.V);
        assertFalse(drawn().contains("reporting"));
        assertTrue(drawn().contains("old"));
        assertTrue(drawn().contains("new"));
    }

    @Test
    void showsWhatEachReaderGetsForTheSelectedKey() {
        paste("DB_USER=\"a b\"\nAPI_TOKEN=tok\n");
        assertTrue(shows("What each reader gets for DB_USER"));
        assertTrue(shows("docker run --env-file"));
        assertFalse(seen().contains("\"a b\""));
        robot.type(KeyCode.V);
        assertTrue(seen().contains("\"a b\""), () -> seen().toString());
        robot.type(KeyCode.DOWN);
        assertTrue(shows("What each reader gets for API_TOKEN"));
        assertFalse(seen().contains("\"a b\""));
    }

    @Test
    void wipesWhatWasSeenWhenTheImportIsGivenUp() {
        paste("DB_USER=\"a b\"\n");
        var seen = controller.sources().getFirst().model().seen();
        var values = seen.stream().map(each -> each.value()).filter(Objects::nonNull).toList();
        assertEquals(6, values.size());
        robot.type(KeyCode.ESCAPE);
        assertTrue(values.stream().allMatch(SecretValue::isClosed));
    }

    @Test
    void mendsAValueByItsLinkAndTakesTheFixBack() {
        paste(MIXED);
        robot.clickOn("Decode it");
        assertTrue(robot.lookup("Decode it").tryQuery().isEmpty());
        robot.clickOn(link("Undo"));
        robot.clickOn("Decode it").clickOn("#import-confirm");
        assertEquals("password", value("company.team", "SMTP_PASSWORD"));
    }

    @Test
    void renamesAKeyThatCannotBeOne() {
        paste(MIXED);
        robot.clickOn("Rename it");
        assertEquals("MY_KEY NEW", rows().getLast());
        robot.clickOn("#import-confirm");
        assertEquals("x", value("company.team", "MY_KEY"));
    }

    @Test
    void comparesWithAnotherNamespaceAsItIsTyped() {
        paste(MIXED);
        type("company.new-one");
        assertEquals("DB_PASSWORD NEW", rows().get(1));
        robot.clickOn("#import-confirm");
        assertEquals("new", value("company.new-one", "DB_PASSWORD"));
        assertEquals("old", value("company.team", "DB_PASSWORD"));
    }

    @Test
    void asksForANamespaceWhereNoneIsShown() {
        FxThread.run(() -> open.show(NamespacePath.ROOT));
        paste("A=1\n");
        assertTrue(confirm().isDisabled());
        robot.write("ops");
        robot.clickOn("#import-confirm");
        assertEquals("1", value("ops", "A"));
        assertEquals(NamespacePath.of("ops"), open.namespace(), "what was imported is shown");
    }

    @Test
    void refusesANamespaceThatKestraWouldNotAccept() {
        paste(MIXED);
        type("No Namespace");
        assertTrue(confirm().isDisabled());
        robot.type(KeyCode.ENTER);
        assertTrue(controller.showingProperty().get());
        type("company.team");
        assertFalse(confirm().isDisabled());
    }

    @Test
    void readsTheSourceAsAnotherFormat() {
        paste("SECRET_A=YWJj\n");
        assertEquals(List.of("A NEW"), rows());
        choose("#import-format", 1);
        assertEquals(List.of("SECRET_A NEW"), rows());
    }

    @Test
    void showsOnlyKeysWithRemarks() {
        paste(MIXED);
        robot.clickOn("#only-problems");
        assertEquals(List.of("SMTP_PASSWORD NEW", "my-key REFUSED"), rows());
        assertEquals("Import 3, skip 2", confirm().getText(), "hidden keys are still taken");
    }

    @Test
    void showsSeveralFilesAsTabsAndTakesThemTogether() throws IOException {
        var first = Files.writeString(folder.resolve("a.env"), "A=1\nBOTH=first\n");
        var second = Files.writeString(folder.resolve("b.env"), "B=2\nBOTH=second\n");
        picker.choosing(first, second);
        FxThread.run(controller::onChooseFiles);
        var tabs = robot.lookup(".tab-pane").queryAs(TabPane.class).getTabs();
        assertEquals(List.of("a.env", "b.env"), tabs.stream().map(each -> each.getText()).toList());
        assertEquals("Import 3, skip 1", confirm().getText());
        robot.clickOn("#import-confirm");
        assertEquals("1", value("company.team", "A"));
        assertEquals("2", value("company.team", "B"));
        assertEquals("second", value("company.team", "BOTH"), "the later file wins");
    }

    @Test
    void leavesOutASourceWhoseTabIsClosed() throws IOException {
        var first = Files.writeString(folder.resolve("a.env"), "A=1\n");
        var second = Files.writeString(folder.resolve("b.env"), "B=2\n");
        FxThread.run(() -> controller.onFiles(List.of(first, second)));
        robot.clickOn(robot.lookup(".tab-close-button").nth(0).<Node>query());
        robot.clickOn("#import-confirm");
        assertNull(value("company.team", "A"));
        assertEquals("2", value("company.team", "B"));
    }

    @Test
    void makesANewNamespaceOnceForSeveralSources() throws IOException {
        var first = Files.writeString(folder.resolve("a.env"), "A=1\n");
        var second = Files.writeString(folder.resolve("b.env"), "B=2\n");
        FxThread.run(
                () -> {
                    controller.onFiles(List.of(first, second));
                    controller.sources().forEach(each -> each.onTarget("brand.new"));
                });
        robot.clickOn("#import-confirm");
        assertEquals("1", value("brand.new", "A"));
        assertEquals("2", value("brand.new", "B"));
    }

    @Test
    void saysWhyAFileCannotBeReadAndStaysUsable() throws IOException {
        var unreadable = Files.writeString(folder.resolve("secret.env"), "A=1\n");
        Files.setPosixFilePermissions(unreadable, PosixFilePermissions.fromString("---------"));
        FxThread.run(() -> controller.onFiles(List.of(folder)));
        assertTrue(shows("is a folder"));
        FxThread.run(() -> controller.onFiles(List.of(folder.resolve("gone.env"))));
        assertTrue(shows("gone.env"));
        assertTrue(confirm().isDisabled());
        paste("A=1\n");
        robot.clickOn("#import-confirm");
        assertEquals("1", value("company.team", "A"));
    }

    @Test
    void saysThatABinaryFileIsNone() throws IOException {
        var file = Files.write(folder.resolve("key.p12"), new byte[] {0x30, (byte) 0x82, 0, 1, 0});
        FxThread.run(() -> controller.onFiles(List.of(file)));
        assertTrue(shows("binary"));
        assertEquals(List.of(), rows());
        assertTrue(confirm().isDisabled());
    }

    @Test
    void saysThatThereIsNothingToPaste() {
        FxThread.run(controller::onPaste);
        assertEquals("The clipboard holds no text to import.", sample.notices.last().text());
        FxThread.run(() -> port.put("A=1", false));
        robot.clickOn("#import-paste-box").clickOn("#import-confirm");
        assertEquals("1", value("company.team", "A"));
    }

    @Test
    void takesMoreSourcesByPasting() {
        paste("A=1\n");
        FxThread.run(() -> port.put("B=2\n", false));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertEquals("Import 2 secrets", confirm().getText());
    }

    @Test
    void canBeGivenUpWhileItStillReads() {
        sample.tasks.hold();
        pasteUnread(MIXED);
        assertTrue(shows("Reading"));
        robot.clickOn("#import-cancel");
        FxThread.run(sample.tasks::release);
        assertFalse(controller.showingProperty().get());
    }

    @Test
    void comparesAnewWhenTheVaultChangesBehindIt() {
        paste("DB_PASSWORD=old\n");
        assertEquals(List.of("DB_PASSWORD SAME"), rows());
        var id = sample.idOf("company.team", "DB_PASSWORD");
        FxThread.run(() -> open.apply(new VaultEdit.DeleteSecret(id)));
        assertEquals(List.of("DB_PASSWORD NEW"), rows());
    }

    /// Pastes, and waits until the preview has the keyboard.
    private void paste(String text) {
        pasteUnread(text);
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, this::hasKeyboard);
        } catch (TimeoutException e) {
            throw new AssertionError("the preview never got the keyboard", e);
        }
    }

    private void pasteUnread(String text) {
        FxThread.run(
                () -> {
                    port.put(text, false);
                    controller.onPaste();
                });
    }

    private boolean hasKeyboard() {
        return FxThread.call(
                () -> {
                    var owner = screen.stage().getScene().getFocusOwner();
                    return owner instanceof TableView || owner instanceof ComboBox;
                });
    }

    private void type(String namespace) {
        var editor = robot.lookup("#import-target").queryAs(ComboBox.class).getEditor();
        robot.clickOn(editor).push(KeyCode.SHORTCUT, KeyCode.A).write(namespace);
    }

    private void choose(String box, int index) {
        robot.clickOn(box).type(KeyCode.HOME).type(KeyCode.DOWN, index).type(KeyCode.ENTER);
    }

    private Button confirm() {
        return robot.lookup("#import-confirm").queryButton();
    }

    private Node link(String words) {
        return robot.lookup(".hyperlink").match(LabeledMatchers.hasText(words)).query();
    }

    private boolean shows(String words) {
        return FxThread.call(
                () ->
                        robot.lookup((Node each) -> each.isVisible()).queryAll().stream()
                                .anyMatch(each -> says(each, words)));
    }

    private static boolean says(Node node, String words) {
        return switch (node) {
            case Labeled labeled -> labeled.getText() != null && labeled.getText().contains(words);
            case Text text -> text.getText().contains(words);
            default -> false;
        };
    }

    private List<String> drawn() {
        return mono(".import-rows");
    }

    private List<String> seen() {
        return mono("#import-seen");
    }

    private List<String> mono(String part) {
        return robot.lookup(part + " .mono").queryAllAs(Node.class).stream()
                .filter(Text.class::isInstance)
                .map(each -> ((Text) each).getText())
                .toList();
    }

    private @Nullable String value(String path, String key) {
        return open.vault()
                .namespace(NamespacePath.of(path))
                .flatMap(each -> each.secret(SecretKey.of(key)))
                .map(each -> each.value().text())
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private List<String> rows() {
        var table = (TableView<RowModel>) screen.find(".import-rows", TableView.class);
        return FxThread.call(
                () ->
                        table.getItems().stream()
                                .map(each -> each.row().key() + " " + each.row().outcome())
                                .toList());
    }
}
