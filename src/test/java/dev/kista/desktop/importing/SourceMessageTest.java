package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;

import javafx.scene.control.ProgressIndicator;

import org.junit.jupiter.api.Test;

import java.util.List;

class SourceMessageTest {
    @Test
    void saysThatItIsBeingReadToTheEarToo() {
        FxThread.run(
                () -> {
                    var message = new SourceMessage(ImportRows.MESSAGES);
                    message.reading("Reading a.env");
                    assertTrue(message.node().isVisible());
                    assertEquals(
                            "Reading a.env",
                            NodeTree.only(message.node(), ProgressIndicator.class)
                                    .getAccessibleText());
                    assertEquals(List.of("Reading a.env"), NodeTree.words(message.node()));
                });
    }

    @Test
    void saysWhyItCannotBeReadInPlaceOfTheProgress() {
        FxThread.run(
                () -> {
                    var message = new SourceMessage(ImportRows.MESSAGES);
                    message.reading("Reading a.env");
                    message.failed("a.env is not there.");
                    assertEquals(
                            List.of("This cannot be imported", "a.env is not there."),
                            NodeTree.words(message.node()));
                    assertEquals(List.of(), NodeTree.all(message.node(), ProgressIndicator.class));
                });
    }

    @Test
    void goesAwayAndComesBack() {
        FxThread.run(
                () -> {
                    var message = new SourceMessage(ImportRows.MESSAGES);
                    message.none();
                    assertFalse(message.node().isVisible());
                    message.failed("x");
                    assertTrue(message.node().isVisible());
                });
    }
}
