package dev.kista.desktop.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.desktop.clipboard.FakeClipboard;
import dev.kista.desktop.clipboard.SecretClipboard;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.NamespacePath;
import dev.kista.service.exchange.ExportScope;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;

import org.testfx.api.FxRobot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The snippets of the namespace `company` in a window, for tests that use them by hand.
final class SnippetScreen implements AutoCloseable {
    final OpenVault open;
    final FxRobot robot;
    final FakeClipboard port = new FakeClipboard();

    /// What was asked to be saved, one of each at a time.
    final List<Format> saved = new ArrayList<>();

    final List<WriteOptions> options = new ArrayList<>();
    final List<ExportScope> scopes = new ArrayList<>();

    private final Screen screen;
    private SnippetController part;

    SnippetScreen(SampleVault sample, SnippetWriter writer) {
        open = sample.open();
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
                                            writer,
                                            sample.tasks,
                                            new SecretClipboard(
                                                    port,
                                                    tick -> Subscription.EMPTY,
                                                    () -> Instant.EPOCH,
                                                    () -> 20),
                                            sample.notices,
                                            sample.messages,
                                            (format, option, scope) -> {
                                                saved.add(format);
                                                options.add(option);
                                                scopes.add(scope);
                                            });
                            return part.root();
                        });
        robot = screen.robot();
    }

    @Override
    public void close() {
        screen.close();
    }

    Screen screen() {
        return screen;
    }

    SnippetController part() {
        return part;
    }

    void chooseByKeys(String box, Target target) {
        robot.clickOn(box).type(KeyCode.HOME).type(KeyCode.DOWN, target.ordinal());
        robot.type(KeyCode.ENTER);
        assertEquals(target, robot.lookup(box).queryAs(ComboBox.class).getValue());
    }

    Node node(String query) {
        return robot.lookup(query).query();
    }

    @SuppressWarnings("unchecked")
    List<String> lines() {
        var list = robot.lookup("#snippet-text").queryAs(ListView.class);
        return FxThread.call(() -> List.copyOf((List<String>) list.getItems()));
    }
}
