package dev.kista.desktop.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Format;
import dev.kista.desktop.clipboard.FakeClipboard;
import dev.kista.desktop.clipboard.SecretClipboard;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.service.exchange.ExportScope;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.util.Subscription;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

class SnippetTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("company", "DB_PASSWORD", "s3cret", "")
                    .secret("company", "API_TOKEN", "tok", "")
                    .namespace("empty");
    private final OpenVault open = sample.open();
    private final FakeClipboard port = new FakeClipboard();
    private final List<Format> saved = new ArrayList<>();
    private final List<ExportScope> scopes = new ArrayList<>();
    private SnippetController part;
    private Screen screen;
    private FxRobot robot;

    @BeforeEach
    void show() {
        open.show(NamespacePath.of("company"));
        screen =
                Screen.show(
                        760,
                        240,
                        () -> {
                            part =
                                    new SnippetController(
                                            open.vaultProperty(),
                                            open.namespaceProperty(),
                                            Bindings.createObjectBinding(
                                                    () -> List.copyOf(open.selected()),
                                                    open.selected()),
                                            new FakeSnippets(),
                                            sample.tasks,
                                            new SecretClipboard(
                                                    port,
                                                    tick -> Subscription.EMPTY,
                                                    () -> Instant.EPOCH,
                                                    () -> 20),
                                            sample.notices,
                                            sample.messages,
                                            (format, dialect, scope) -> {
                                                saved.add(format);
                                                scopes.add(scope);
                                            });
                            return part.root();
                        });
        robot = screen.robot();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void showsTheNamespaceMasked() {
        assertEquals(
                List.of(
                        "environment:",
                        "  SECRET_DB_PASSWORD: \"••••••••\"",
                        "  SECRET_API_TOKEN: \"••••••••\""),
                lines());
    }

    @Test
    void switchesBetweenMappingAndList() {
        robot.clickOn("#snippet-list");
        assertEquals("  - \"SECRET_DB_PASSWORD=••••••••\"", lines().get(1));
        robot.clickOn("#snippet-list");
        assertEquals("  - \"SECRET_DB_PASSWORD=••••••••\"", lines().get(1));
        robot.clickOn("#snippet-mapping");
        assertEquals("  SECRET_DB_PASSWORD: \"••••••••\"", lines().get(1));
    }

    @Test
    void revealsUntilAnotherNamespaceIsShown() {
        robot.clickOn("#snippet-reveal");
        assertTrue(lines().contains("  SECRET_DB_PASSWORD: \"s3cret\""));
        FxThread.run(
                () -> {
                    open.show(NamespacePath.of("empty"));
                    open.show(NamespacePath.of("company"));
                });
        assertTrue(lines().contains("  SECRET_DB_PASSWORD: \"••••••••\""));
    }

    @Test
    void copiesTheValuesThoughTheyAreMasked() {
        chooseByKeys("#snippet-target", Target.ENV);
        robot.clickOn("#snippet-copy");
        assertEquals(Optional.of("DB_PASSWORD=s3cret\nAPI_TOKEN=tok\n"), port.text());
        assertTrue(port.isSecret());
        assertEquals("2 secrets copied. Clears in 20 s", sample.notices.last().text());
    }

    @Test
    void writesWhatIsInheritedWhereTheUserWantsIt() {
        assertFalse(node("#snippet-inherited").isVisible());
        FxThread.run(
                () -> {
                    sample.secret("company.team", "OWN", "near", "");
                    sample.secret("company.team", "API_TOKEN", "nearer", "");
                    open.show(NamespacePath.of("company.team"));
                });
        chooseByKeys("#snippet-target", Target.ENV);
        robot.clickOn("#snippet-copy");
        assertEquals(Optional.of("OWN=near\nAPI_TOKEN=nearer\n"), port.text());
        robot.clickOn("#snippet-inherited").clickOn("#snippet-copy");
        assertEquals(Optional.of("OWN=near\nAPI_TOKEN=nearer\nDB_PASSWORD=s3cret\n"), port.text());
        robot.clickOn("#snippet-save");
        assertEquals(List.of(new ExportScope(true, false)), scopes);
    }

    @Test
    void writesOnlyWhatIsSelectedWhereTheUserWantsIt() {
        assertFalse(node("#snippet-selected").isVisible());
        var token = sample.idOf("company", "API_TOKEN");
        FxThread.run(() -> open.select(List.of(token)));
        chooseByKeys("#snippet-target", Target.ENV);
        robot.clickOn("#snippet-copy");
        assertEquals(Optional.of("DB_PASSWORD=s3cret\nAPI_TOKEN=tok\n"), port.text());
        robot.clickOn("#snippet-selected").clickOn("#snippet-copy");
        assertEquals(Optional.of("API_TOKEN=tok\n"), port.text());
        robot.clickOn("#snippet-save");
        assertEquals(List.of(ExportScope.only(Set.of(token))), scopes);
        FxThread.run(() -> open.select(List.of()));
        assertFalse(node("#snippet-selected").isVisible());
        robot.clickOn("#snippet-copy");
        assertEquals(Optional.of("DB_PASSWORD=s3cret\nAPI_TOKEN=tok\n"), port.text());
    }

    @Test
    void savesOnlyWhatIsSelectedByCommand() {
        var token = sample.idOf("company", "API_TOKEN");
        FxThread.run(() -> open.select(List.of(token)));
        FxThread.run(part::onSaveSelected);
        assertEquals(List.of(ExportScope.only(Set.of(token))), scopes);
    }

    @Test
    void savesTheShownFormat() {
        robot.clickOn("#snippet-list").clickOn("#snippet-save");
        assertEquals(List.of(Format.COMPOSE_LIST), saved);
    }

    @Test
    void copiesAReferenceAsNoSecretAndSavesWhatItNames() {
        chooseByKeys("#snippet-target", Target.COMPOSE_ENV_FILE);
        robot.clickOn("#snippet-copy");
        assertTrue(port.text().isPresent());
        assertFalse(port.isSecret());
        robot.clickOn("#snippet-save");
        assertEquals(List.of(Format.ENCODED), saved);
    }

    @Test
    void offersTheDialectForAPlainEnvFileOnly() {
        assertFalse(node("#snippet-dialect").isVisible());
        chooseByKeys("#snippet-target", Target.ENV);
        assertTrue(node("#snippet-dialect").isVisible());
    }

    @Test
    void tellsWhoWouldReadAPlainEnvFileDifferently() {
        FxThread.run(
                () ->
                        open.apply(
                                new VaultEdit.AddSecret(
                                        NamespacePath.of("company"),
                                        SecretKey.of("QUOTED"),
                                        SecretValue.ofText("'a b'"),
                                        "",
                                        new TreeSet<>(),
                                        null)));
        assertFalse(says("Others would read it differently"));
        chooseByKeys("#snippet-target", Target.ENV);
        assertTrue(says("docker run --env-file (1 key)"));
        chooseByKeys("#snippet-target", Target.ENCODED);
        assertFalse(says("Others would read it differently"));
    }

    private boolean says(String words) {
        return FxThread.call(
                () ->
                        robot.lookup((Node each) -> each instanceof Text).queryAll().stream()
                                .anyMatch(each -> ((Text) each).getText().contains(words)));
    }

    @Test
    void followsAnEdit() {
        var edit =
                new VaultEdit.AddSecret(
                        NamespacePath.of("company"),
                        SecretKey.of("NEW_ONE"),
                        SecretValue.ofText("x"),
                        "",
                        new TreeSet<>(),
                        null);
        FxThread.run(() -> open.apply(edit));
        assertTrue(lines().contains("  SECRET_NEW_ONE: \"••••••••\""));
    }

    @Test
    void saysThatThereIsNothing() {
        FxThread.run(() -> open.show(NamespacePath.of("empty")));
        assertTrue(
                robot.lookup("This namespace has no secrets of its own yet.")
                        .queryLabeled()
                        .isVisible());
        assertTrue(node("#snippet-copy").isDisabled());
        assertTrue(node("#snippet-save").isDisabled());
    }

    @Test
    void namesTheSecretThatCannotBeWritten() {
        FxThread.run(() -> sample.secret("company", "BINARY", "a\0b", ""));
        assertTrue(lines().isEmpty());
        assertEquals("BINARY: ", robot.lookup(".problem-place").queryAs(Text.class).getText());
        assertTrue(node("#snippet-copy").isDisabled());
    }

    @Test
    void writesManySecretsBesideTheWindow() {
        FxThread.run(
                () -> {
                    for (var i = 0; i < 300; i++) {
                        sample.secret("many", "KEY_" + i, "v", "");
                    }
                });
        sample.tasks.hold();
        FxThread.run(() -> open.show(NamespacePath.of("many")));
        FxThread.run(() -> open.show(NamespacePath.of("company")));
        FxThread.run(sample.tasks::release);
        assertEquals(3, lines().size(), "the late text of the former namespace is dropped");
        FxThread.run(() -> open.show(NamespacePath.of("many")));
        assertEquals(301, lines().size());
    }

    @Test
    void staysWhereItWasScrolledToWhenTheVaultChanges() {
        FxThread.run(
                () -> {
                    for (var i = 0; i < 300; i++) {
                        sample.secret("many", "KEY_%03d".formatted(i), "v", "");
                    }
                    open.show(NamespacePath.of("many"));
                });
        FxThread.run(() -> list().scrollTo(150));
        var before = firstShown();
        assertTrue(before > 100, "scrolled to " + before);
        FxThread.run(() -> sample.secret("many", "ZZZ", "v", ""));
        assertEquals(before, firstShown());
    }

    private int firstShown() {
        return FxThread.call(
                () -> {
                    list().layout();
                    var flow = (VirtualFlow<?>) list().lookup(".virtual-flow");
                    return flow.getFirstVisibleCell().getIndex();
                });
    }

    private ListView<?> list() {
        return robot.lookup("#snippet-text").queryAs(ListView.class);
    }

    private void chooseByKeys(String box, Target target) {
        robot.clickOn(box).type(KeyCode.HOME).type(KeyCode.DOWN, target.ordinal());
        robot.type(KeyCode.ENTER);
        assertEquals(target, robot.lookup(box).queryAs(ComboBox.class).getValue());
    }

    private Node node(String query) {
        return robot.lookup(query).query();
    }

    @SuppressWarnings("unchecked")
    private List<String> lines() {
        var list = robot.lookup("#snippet-text").queryAs(ListView.class);
        return FxThread.call(() -> List.copyOf((List<String>) list.getItems()));
    }
}
