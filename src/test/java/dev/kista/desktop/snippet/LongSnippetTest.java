package dev.kista.desktop.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A snippet of more secrets than the window has lines for.
class LongSnippetTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("company", "DB_PASSWORD", "s3cret", "")
                    .secret("company", "API_TOKEN", "tok", "");
    private final SnippetScreen screen = new SnippetScreen(sample, new FakeSnippets());
    private final OpenVault open = screen.open;
    private final FxRobot robot = screen.robot;

    @AfterEach
    void close() {
        screen.close();
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
        assertEquals(3, screen.lines().size(), "the late text of the former namespace is dropped");
        FxThread.run(() -> open.show(NamespacePath.of("many")));
        assertEquals(301, screen.lines().size());
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
}
