package dev.kista.desktop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;

import org.junit.jupiter.api.Test;

import java.util.List;

class StatusViewTest {
    @Test
    void saysWhatIsHereAndWhenItWasSaved() {
        FxThread.run(
                () -> {
                    var model = new WorkspaceModel();
                    var view = new StatusView(model);
                    assertEquals(List.of(), NodeTree.words(view.root()));
                    model.countsProperty().set("3 secrets");
                    model.savedProperty().set("saved 12:04");
                    assertEquals(List.of("3 secrets", "saved 12:04"), NodeTree.words(view.root()));
                });
    }
}
