package dev.kista.desktop.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;

import javafx.scene.Parent;
import javafx.util.Subscription;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class ClipboardStatusTest {
    private final FakeClipboard port = new FakeClipboard();
    private final List<Runnable> ticks = new ArrayList<>();
    private final SecretClipboard clipboard =
            new SecretClipboard(
                    port,
                    tick -> {
                        ticks.add(tick);
                        return Subscription.EMPTY;
                    },
                    () -> Instant.EPOCH,
                    () -> 5);

    @Test
    void isThereOnlyWhileSomethingIsCountedDown() {
        FxThread.run(
                () -> {
                    var root = root();
                    assertFalse(root.isVisible());
                    assertFalse(root.isManaged());
                    clipboard.copyPlain("no secret");
                    assertFalse(root.isVisible());
                    clipboard.copySecret("v");
                    assertTrue(root.isVisible());
                    assertTrue(root.isManaged());
                });
    }

    @Test
    void countsTheSeconds() {
        FxThread.run(
                () -> {
                    var root = root();
                    clipboard.copySecret("v");
                    assertEquals("Clipboard clears in 5 s", NodeTree.words(root).getFirst());
                    ticks.getFirst().run();
                    assertEquals("Clipboard clears in 4 s", NodeTree.words(root).getFirst());
                });
    }

    @Test
    void clearsAtOnceByItsLink() {
        FxThread.run(
                () -> {
                    var root = root();
                    clipboard.copySecret("v");
                    NodeTree.button(root, "Clear now").fire();
                    assertEquals(Optional.empty(), port.text());
                    assertFalse(root.isVisible());
                });
    }

    private Parent root() {
        return new ClipboardStatus(clipboard, Messages.in(Locale.ENGLISH)).root();
    }
}
