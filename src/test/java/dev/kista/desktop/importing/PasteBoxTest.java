package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;

import org.junit.jupiter.api.Test;

class PasteBoxTest {
    private final ImportSetting setting = new ImportSetting();

    @Test
    void takesWhatIsOnTheClipboardWithoutShowingIt() {
        FxThread.run(
                () -> {
                    var controller = setting.controller();
                    var box = new PasteBox(controller, ImportRows.MESSAGES).node();
                    setting.clipboard.put("A=hunter2\n", false);
                    NodeTree.button(box, "Paste").fire();
                    assertTrue(controller.showingProperty().get());
                    assertFalse(NodeTree.words(box).toString().contains("hunter2"));
                    controller.close();
                });
    }

    @Test
    void asksForFiles() {
        FxThread.run(
                () -> {
                    var controller = setting.controller();
                    var box = new PasteBox(controller, ImportRows.MESSAGES).node();
                    assertTrue(
                            NodeTree.words(box)
                                    .getFirst()
                                    .startsWith("Drop .env and Compose files here"));
                    NodeTree.button(box, "Add files\u2026").fire();
                    assertFalse(controller.showingProperty().get(), "nothing was chosen");
                    controller.close();
                });
    }
}
