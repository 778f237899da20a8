package dev.kista.desktop.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Format;
import dev.kista.desktop.clipboard.FakeClipboard;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import javafx.scene.Node;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

class SnippetTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("company", "DB_PASSWORD", "s3cret", "")
                    .secret("company", "API_TOKEN", "tok", "")
                    .namespace("empty");
    private final SnippetScreen screen = new SnippetScreen(sample, new FakeSnippets());
    private final OpenVault open = screen.open;
    private final FakeClipboard port = screen.port;
    private final FxRobot robot = screen.robot;

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
                screen.lines());
    }

    @Test
    void switchesBetweenMappingAndList() {
        robot.clickOn("#snippet-list");
        assertEquals("  - \"SECRET_DB_PASSWORD=••••••••\"", screen.lines().get(1));
        robot.clickOn("#snippet-list");
        assertEquals("  - \"SECRET_DB_PASSWORD=••••••••\"", screen.lines().get(1));
        robot.clickOn("#snippet-mapping");
        assertEquals("  SECRET_DB_PASSWORD: \"••••••••\"", screen.lines().get(1));
    }

    @Test
    void revealsUntilAnotherNamespaceIsShown() {
        robot.clickOn("#snippet-reveal");
        assertTrue(screen.lines().contains("  SECRET_DB_PASSWORD: \"s3cret\""));
        FxThread.run(
                () -> {
                    open.show(NamespacePath.of("empty"));
                    open.show(NamespacePath.of("company"));
                });
        assertTrue(screen.lines().contains("  SECRET_DB_PASSWORD: \"••••••••\""));
    }

    @Test
    void copiesTheValuesThoughTheyAreMasked() {
        screen.chooseByKeys("#snippet-target", Target.ENV);
        robot.clickOn("#snippet-copy");
        assertEquals(Optional.of("DB_PASSWORD=s3cret\nAPI_TOKEN=tok\n"), port.text());
        assertTrue(port.isSecret());
        assertEquals("2 secrets copied. Clears in 20 s", sample.notices.last().text());
    }

    @Test
    void savesTheShownFormat() {
        robot.clickOn("#snippet-list").clickOn("#snippet-save");
        assertEquals(List.of(Format.COMPOSE_LIST), screen.saved);
    }

    @Test
    void copiesAReferenceAsNoSecretAndSavesWhatItNames() {
        screen.chooseByKeys("#snippet-target", Target.COMPOSE_ENV_FILE);
        robot.clickOn("#snippet-copy");
        assertTrue(port.text().isPresent());
        assertFalse(port.isSecret());
        robot.clickOn("#snippet-save");
        assertEquals(List.of(Format.ENCODED), screen.saved);
    }

    @Test
    void offersTheDialectForAPlainEnvFileOnly() {
        assertFalse(screen.node("#snippet-dialect").isVisible());
        screen.chooseByKeys("#snippet-target", Target.ENV);
        assertTrue(screen.node("#snippet-dialect").isVisible());
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
        screen.chooseByKeys("#snippet-target", Target.ENV);
        assertTrue(says("docker run --env-file (1 key)"));
        screen.chooseByKeys("#snippet-target", Target.ENCODED);
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
        assertTrue(screen.lines().contains("  SECRET_NEW_ONE: \"••••••••\""));
    }

    @Test
    void saysThatThereIsNothing() {
        FxThread.run(() -> open.show(NamespacePath.of("empty")));
        assertTrue(
                robot.lookup("This namespace has no secrets of its own yet.")
                        .queryLabeled()
                        .isVisible());
        assertTrue(screen.node("#snippet-copy").isDisabled());
        assertTrue(screen.node("#snippet-save").isDisabled());
    }

    @Test
    void namesTheSecretThatCannotBeWritten() {
        FxThread.run(() -> sample.secret("company", "BINARY", "a\0b", ""));
        assertTrue(screen.lines().isEmpty());
        assertEquals("BINARY: ", robot.lookup(".problem-place").queryAs(Text.class).getText());
        assertTrue(screen.node("#snippet-copy").isDisabled());
    }
}
