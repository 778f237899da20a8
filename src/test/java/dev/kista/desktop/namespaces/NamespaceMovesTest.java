package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;

/// Moving and copying a namespace, by hand, by keys and by its path, and moving secrets into one.
class NamespaceMovesTest {
    private final SampleVault sample = NamespacesPicturesTest.few();
    private final NamespacesScreen screen = new NamespacesScreen(sample);
    private final OpenVault open = screen.open;
    private final Commands commands = screen.commands;
    private final FxRobot robot = screen.robot;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void movesByCutAndPasteAndTakesItBack() {
        robot.clickOn("project").press(KeyCode.CONTROL).type(KeyCode.X).release(KeyCode.CONTROL);
        assertEquals(
                "company.team.project is cut. Paste it below another namespace.",
                sample.notices.last().text());
        assertFalse(FxThread.call(() -> commands.enabled(Command.PASTE_NAMESPACE).get()));
        robot.clickOn("sandbox").press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertEquals("sandbox.project", screen.path().getText());
        assertTrue(open.vault().namespace(NamespacePath.of("sandbox.project")).isEmpty());
        robot.type(KeyCode.ENTER);
        assertTrue(open.vault().namespace(NamespacePath.of("sandbox.project")).isPresent());
        assertTrue(
                sample.notices.last().text().startsWith("company.team.project is now sandbox."),
                sample.notices.last().text());
        FxThread.run(sample.notices.last().action().orElseThrow().run());
        assertTrue(open.vault().namespace(NamespacePath.of("company.team.project")).isPresent());
        assertFalse(FxThread.call(() -> commands.enabled(Command.PASTE_NAMESPACE).get()));
    }

    @Test
    void movesByTypingAnotherPathAndMakesWhatIsMissingAboveIt() {
        robot.clickOn("team").type(KeyCode.F2);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("other.place.crew").type(KeyCode.ENTER);
        assertEquals(NamespacePath.of("other.place.crew"), open.namespace());
        FxThread.run(open::undo);
        assertEquals(NamespacePath.of("company.team"), open.namespace());
    }

    @Test
    void refusesToMoveANamespaceIntoItself() {
        robot.clickOn("team").type(KeyCode.F2);
        robot.write(".deeper").type(KeyCode.ENTER);
        assertEquals("It cannot move into itself.", screen.problem().getText());
    }

    @Test
    void dropsANamespaceOnlyWhereItMayLie() {
        var controller =
                FxThread.call(
                        () ->
                                new NamespacesController(
                                        open, null, sample.tasks, commands, sample.messages));
        var team = NamespacePath.of("company.team");
        assertTrue(controller.canMove(team, NamespacePath.of("sandbox")));
        assertFalse(controller.canMove(team, NamespacePath.of("company")), "is there already");
        assertFalse(controller.canMove(team, NamespacePath.of("company.team.project")));
    }

    @Test
    void saysBeforeItMovesWhatEveryNamespaceIsCalledThen() {
        screen.drop("company.team", "sandbox");
        assertEquals(
                List.of(
                        "company.team is then sandbox.team, with 2 secrets of its own",
                        "company.team.project is then sandbox.team.project, with 1 secret of its"
                                + " own"),
                changes());
        robot.clickOn("Cancel");
        assertFalse(screen.formIsOpen());
        assertTrue(open.vault().namespace(NamespacePath.of("company.team")).isPresent());
        screen.drop("company.team", "sandbox");
        robot.clickOn(confirm());
        assertEquals(NamespacePath.of("sandbox.team"), open.namespace());
        assertEquals("move company.team", open.undoNameProperty().get());
        FxThread.run(open::undo);
        assertEquals(NamespacePath.of("company.team"), open.namespace());
    }

    @Test
    void asksForAnotherNameWhereANamesakeIs() {
        sample.namespace("sandbox.team");
        screen.drop("company.team", "sandbox");
        assertEquals("There is a namespace sandbox.team already.", screen.problem().getText());
        assertEquals(List.of(), changes());
        robot.type(KeyCode.ENTER);
        assertTrue(screen.formIsOpen());
        robot.write("-b").type(KeyCode.ENTER);
        assertTrue(open.vault().namespace(NamespacePath.of("sandbox.team-b")).isPresent());
        FxThread.run(sample.notices.last().action().orElseThrow().run());
        assertTrue(open.vault().namespace(NamespacePath.of("company.team")).isPresent());
        assertTrue(open.vault().namespace(NamespacePath.of("sandbox.team-b")).isEmpty());
    }

    @Test
    void takesAMoveBackAfterOtherEditsToo() {
        screen.drop("company.team", "sandbox");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("other.crew").type(KeyCode.ENTER);
        var back = sample.notices.last().action().orElseThrow().run();
        FxThread.run(() -> open.apply(new VaultEdit.AddNamespace(NamespacePath.of("z"), "")));
        FxThread.run(back);
        assertTrue(open.vault().namespace(NamespacePath.of("company.team.project")).isPresent());
        assertTrue(open.vault().namespace(NamespacePath.of("z")).isPresent());
    }

    @Test
    void listsWhatChangesWhileAnotherPathIsTyped() {
        robot.clickOn("team").type(KeyCode.F2);
        assertEquals(List.of(), changes());
        robot.write("s");
        assertEquals(2, changes().size());
        robot.write("!");
        assertEquals(List.of(), changes());
        robot.type(KeyCode.ESCAPE);
        assertEquals(NamespacePath.of("company.team"), open.namespace());
    }

    @Test
    void copiesByKeysWithAllThatIsBelow() {
        robot.clickOn("team").push(KeyCode.SHORTCUT, KeyCode.C);
        robot.clickOn("sandbox").push(KeyCode.SHORTCUT, KeyCode.V);
        assertEquals(2, changes().size());
        robot.type(KeyCode.ENTER);
        assertEquals(NamespacePath.of("sandbox.team"), open.namespace());
        assertEquals("p", sample.secretAt("sandbox.team.project", "GCP_SA").value().text());
        assertEquals("p", sample.secretAt("company.team.project", "GCP_SA").value().text());
        assertEquals("copy company.team", open.undoNameProperty().get());
        FxThread.run(open::undo);
        assertFalse(screen.rows().subList(5, screen.rows().size()).contains("team"));
    }

    @Test
    void copiesByMouseBesideTheOriginalUnderANameThatIsFree() {
        robot.clickOn("project");
        screen.screen().askForContextMenu();
        robot.clickOn("Copy namespace").clickOn("project");
        screen.screen().askForContextMenu();
        robot.clickOn("Paste namespace here");
        assertEquals("company.team.project-copy", screen.path().getText());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("company.team.project.x");
        assertEquals(
                "A copy of company.team.project cannot lie in it.", screen.problem().getText());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("company.twin");
        robot.clickOn(confirm());
        assertEquals(NamespacePath.of("company.twin"), open.namespace());
    }

    @Test
    void movesDroppedSecretsAsOneEdit() {
        var controller =
                FxThread.call(
                        () ->
                                new NamespacesController(
                                        open, null, sample.tasks, commands, sample.messages));
        var ids =
                List.of(
                        sample.idOf("company.team", "DB_PASSWORD"),
                        sample.idOf("company.team", "API_TOKEN"));
        FxThread.run(() -> controller.onMoveSecrets(ids, NamespacePath.of("sandbox")));
        assertEquals(NamespacePath.of("sandbox"), open.find(ids.getFirst()).orElseThrow().path());
        assertEquals("move 2 secrets", open.undoNameProperty().get());
    }

    private Button confirm() {
        return robot.lookup(".inline-form .accent").queryButton();
    }

    private List<String> changes() {
        return robot
                .lookup(".change-cell")
                .match((ListCell<?> each) -> !each.isEmpty())
                .queryAllAs(ListCell.class)
                .stream()
                .map(each -> each.getAccessibleText().replace('\n', ' '))
                .toList();
    }
}
