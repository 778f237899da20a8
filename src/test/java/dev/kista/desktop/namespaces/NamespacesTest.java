package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;

class NamespacesTest {
    private final SampleVault sample = NamespacesPicturesTest.few();
    private final NamespacesScreen screen = new NamespacesScreen(sample);
    private final OpenVault open = screen.open;
    private final FxRobot robot = screen.robot;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void showsTheVaultItsNamespacesAndTheTrash() {
        assertEquals(
                List.of("sample", "company", "ops", "team", "project", "sandbox", "Trash"),
                screen.rows());
    }

    @Test
    void countsWhatANamespaceInheritsUnlessItHasItsOwn() {
        sample.secret("company", "HOST", "1", "").secret("company", "TOKEN", "1", "");
        sample.secret("company.ops", "HOST", "2", "");
        var nodes = new NamespaceNodes(sample.session.vault(), "sample", "Trash").all();
        var company = nodes.getFirst().children().getFirst();
        var ops = company.children().getFirst();
        assertEquals("company", company.name());
        assertEquals(0, company.inherited());
        assertEquals("ops", ops.name());
        assertEquals(company.count() - 1, ops.inherited());
    }

    @Test
    void showsTheNamespaceThatIsClicked() {
        robot.clickOn("project");
        assertEquals(NamespacePath.of("company.team.project"), open.namespace());
    }

    @Test
    void goesThroughTheTreeByKeys() {
        robot.clickOn("company").type(KeyCode.DOWN);
        assertEquals(NamespacePath.of("company.ops"), open.namespace());
        robot.type(KeyCode.END);
        assertEquals(Place.trash(), open.place());
    }

    @Test
    void filtersAsOneTypesAndShowsTheFirstMatchOnEnter() {
        robot.clickOn(filter()).write("sand");
        assertEquals(List.of("sample", "sandbox"), screen.rows());
        robot.type(KeyCode.ENTER);
        assertEquals(NamespacePath.of("sandbox"), open.namespace());
        robot.type(KeyCode.ESCAPE);
        assertEquals(7, screen.rows().size());
    }

    @Test
    void saysThatNoNamespaceMatches() {
        robot.clickOn(filter()).write("zzz");
        assertEquals(List.of(), screen.rows());
        assertTrue(robot.lookup("No namespace matches.").queryLabeled().isVisible());
    }

    @Test
    void staysFoldedWhenTheVaultChangesAndAfterFiltering() {
        robot.clickOn("company").type(KeyCode.LEFT);
        var folded = List.of("sample", "company", "sandbox", "Trash");
        assertEquals(folded, screen.rows());
        FxThread.run(
                () -> open.apply(new VaultEdit.AddNamespace(NamespacePath.of("company.z"), "")));
        assertEquals(folded, screen.rows());
        robot.clickOn(filter()).write("team").type(KeyCode.ESCAPE);
        assertEquals(folded, screen.rows());
    }

    @Test
    void makesANamespaceBelowTheOneShown() {
        robot.clickOn("team");
        screen.run(Command.NEW_NAMESPACE);
        robot.write("New Project");
        assertEquals("company.team.new project", screen.path().getText());
        assertEquals(
                "Use small letters, digits, - and _ with dots between: a blank is not allowed.",
                screen.problem().getText());
        robot.type(KeyCode.ENTER);
        assertEquals(7, screen.rows().size(), "nothing is made of a wrong name");
        robot.type(KeyCode.BACK_SPACE, 8).write("-one.deep").type(KeyCode.ENTER);
        assertEquals(NamespacePath.of("company.team.new-one.deep"), open.namespace());
        assertEquals("new namespace company.team.new-one.deep", open.undoNameProperty().get());
        assertFalse(screen.formIsOpen());
    }

    @Test
    void refusesANamespaceThatIsThere() {
        screen.run(Command.NEW_NAMESPACE);
        robot.type(KeyCode.BACK_SPACE).type(KeyCode.ENTER);
        assertEquals("There is a namespace company.team already.", screen.problem().getText());
        robot.type(KeyCode.ESCAPE);
        assertFalse(screen.formIsOpen());
    }

    @Test
    void renamesByF2AndKeepsWhatIsShown() {
        robot.clickOn("team").type(KeyCode.F2);
        robot.type(KeyCode.BACK_SPACE, 4).write("crew");
        var consequence = robot.lookup(".inline-form .muted").queryAs(Label.class);
        assertEquals("3 secrets are then found under company.crew.", consequence.getText());
        robot.type(KeyCode.ENTER);
        assertEquals(NamespacePath.of("company.crew"), open.namespace());
        assertTrue(screen.rows().contains("crew"));
        assertTrue(screen.rows().contains("project"), "stays unfolded");
    }

    @Test
    void changesTheDescriptionOnly() {
        robot.clickOn("team").type(KeyCode.F2).type(KeyCode.TAB).write("All of us");
        robot.type(KeyCode.ENTER);
        assertEquals(
                "All of us",
                open.vault()
                        .namespace(NamespacePath.of("company.team"))
                        .orElseThrow()
                        .description());
    }

    @Test
    void deletesByKeyAndOffersToUndo() {
        robot.clickOn("team").type(KeyCode.DELETE);
        assertFalse(screen.rows().contains("team"));
        assertEquals(
                "company.team moved to the trash with 3 secrets.", sample.notices.last().text());
        FxThread.run(sample.notices.last().action().orElseThrow().run());
        assertTrue(screen.rows().contains("team"));
    }

    @Test
    void neverDeletesTheVaultItself() {
        robot.clickOn("sample").type(KeyCode.DELETE);
        assertEquals(7, screen.rows().size());
        assertEquals(List.of(), sample.notices.shown());
    }

    @Test
    void offersOnlyWhatFitsTheNode() {
        robot.clickOn("Trash");
        screen.screen().askForContextMenu();
        assertTrue(robot.lookup("Empty trash").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE).clickOn("team");
        screen.screen().askForContextMenu();
        assertTrue(robot.lookup("Empty trash").tryQuery().isEmpty());
        robot.clickOn("Delete namespace");
        assertFalse(screen.rows().contains("team"));
    }

    private TextField filter() {
        return screen.screen().find(".pane-header .text-field", TextField.class);
    }
}
