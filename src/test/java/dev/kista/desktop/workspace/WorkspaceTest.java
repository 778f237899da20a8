package dev.kista.desktop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;

class WorkspaceTest {
    private static final NamespacePath PROJECT = NamespacePath.of("company.team.project");

    private final SampleVault sample =
            new SampleVault()
                    .secret("company", "SMTP_PASSWORD", "a", "")
                    .secret("company", "DB_PASSWORD", "b", "")
                    .secret("company.team", "API_TOKEN", "c", "")
                    .secret("company.team.project", "DB_PASSWORD", "d", "");
    private final Commands commands = new Commands(sample.messages);
    private final OpenVault open = FxThread.call(sample::open);
    private WorkspaceController workspace;

    @Test
    void leadsBackUpByTheBreadcrumb() {
        try (var screen = screen(Map.of())) {
            FxThread.run(() -> open.show(PROJECT));
            screen.robot().clickOn("team");
            assertEquals(NamespacePath.of("company.team"), open.namespace());
            screen.robot().clickOn("sample");
            assertEquals(NamespacePath.ROOT, open.namespace());
        }
    }

    @Test
    void countsWhatIsInheritedAndNotOverridden() {
        try (var screen = screen(Map.of())) {
            FxThread.run(() -> open.show(PROJECT));
            assertEquals("1 secret, 2 inherited", text(screen, "#status-counts"));
            FxThread.run(() -> open.show(NamespacePath.of("company")));
            assertEquals("2 secrets", text(screen, "#status-counts"));
        }
    }

    @Test
    void countsTheTrash() {
        try (var screen = screen(Map.of())) {
            FxThread.run(() -> open.show(Place.trash()));
            assertEquals("Nothing in the trash", text(screen, "#status-counts"));
            FxThread.run(
                    () -> open.apply(new VaultEdit.DeleteNamespace(NamespacePath.of("company"))));
            assertEquals("4 secrets in the trash", text(screen, "#status-counts"));
        }
    }

    @Test
    void saysWhenItWasSaved() {
        try (var screen = screen(Map.of())) {
            sample.after(Duration.ofMinutes(4));
            FxThread.run(() -> open.apply(new VaultEdit.AddNamespace(NamespacePath.of("new"), "")));
            assertTrue(text(screen, "#status-saved").startsWith("saved 9:04"));
        }
    }

    @Test
    void namesWhatUndoTakesBack() {
        try (var screen = screen(Map.of())) {
            assertTrue(screen.stage().isShowing());
            FxThread.run(() -> open.apply(new VaultEdit.AddNamespace(NamespacePath.of("new"), "")));
            assertEquals("Undo new namespace new", commands.text(Command.UNDO).get());
            FxThread.run(() -> commands.run(Command.UNDO));
            assertTrue(open.vault().namespace(NamespacePath.of("new")).isEmpty());
            assertEquals("Redo new namespace new", commands.text(Command.REDO).get());
        }
    }

    @Test
    void foldsAPaneAwayAndBringsItBackWhereItWas() {
        try (var screen = screen(Map.of("tree", 0.3))) {
            var before = FxThread.call(() -> workspace.dividers().get("tree"));
            FxThread.run(() -> commands.run(Command.TOGGLE_TREE));
            assertFalse(screen.robot().lookup("#tree").tryQuery().isPresent());
            FxThread.run(() -> commands.run(Command.TOGGLE_TREE));
            assertTrue(screen.robot().lookup("#tree").tryQuery().isPresent());
            assertEquals(before, FxThread.call(() -> workspace.dividers().get("tree")), 0.01);
        }
    }

    @Test
    void remembersWhatWasFoldedAway() {
        try (var screen = screen(Map.of("tree", 0.3, "snippet", -0.5, "detail", 0.8))) {
            assertFalse(screen.robot().lookup("#snippet").tryQuery().isPresent());
            var dividers = FxThread.call(workspace::dividers);
            assertEquals(0.3, dividers.get("tree"), 0.02);
            assertEquals(0.8, dividers.get("detail"), 0.02);
            assertEquals(-0.5, dividers.get("snippet"));
        }
    }

    @Test
    void answersNoCommandOnceItIsGone() {
        try (var screen = screen(Map.of())) {
            assertTrue(commands.enabled(Command.TOGGLE_TREE).get());
            FxThread.run(() -> screen.stage().getScene().setRoot(new StackPane()));
            assertFalse(commands.enabled(Command.TOGGLE_TREE).get());
        }
    }

    private Screen screen(Map<String, Double> dividers) {
        return Screen.show(
                900,
                600,
                () -> {
                    workspace =
                            new WorkspaceController(
                                    open,
                                    new Panes(
                                            part("tree"),
                                            part("table"),
                                            part("detail"),
                                            part("snippet")),
                                    dividers,
                                    commands,
                                    sample.messages,
                                    ZoneOffset.UTC);
                    return new VBox(
                            workspace.breadcrumb().root(),
                            workspace.root(),
                            workspace.status().root());
                });
    }

    private static Part part(String id) {
        var pane = new StackPane();
        pane.setId(id);
        pane.setMinSize(20, 20);
        return () -> pane;
    }

    private static String text(Screen screen, String selector) {
        return screen.find(selector, Label.class).getText();
    }
}
