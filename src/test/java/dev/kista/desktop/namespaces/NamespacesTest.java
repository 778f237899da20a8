package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.List;

class NamespacesTest {
    private final SampleVault sample = NamespacesPicturesTest.few();
    private final OpenVault open = sample.open();
    private final Commands commands = FxThread.call(() -> new Commands(sample.messages));
    private NamespacesController part;
    private Screen screen;
    private FxRobot robot;

    @BeforeEach
    void show() {
        screen =
                Screen.show(
                        260,
                        600,
                        () -> {
                            part =
                                    new NamespacesController(
                                            open, null, sample.tasks, commands, sample.messages);
                            return part.root();
                        });
        robot = screen.robot();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void showsTheVaultItsNamespacesAndTheTrash() {
        assertEquals(
                List.of("sample", "company", "ops", "team", "project", "sandbox", "Trash"), rows());
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
    void movesByCutAndPasteAndTakesItBack() {
        robot.clickOn("project").press(KeyCode.CONTROL).type(KeyCode.X).release(KeyCode.CONTROL);
        assertEquals(
                "company.team.project is cut. Paste it below another namespace.",
                sample.notices.last().text());
        assertFalse(FxThread.call(() -> commands.enabled(Command.PASTE_NAMESPACE).get()));
        robot.clickOn("sandbox").press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertEquals("sandbox.project", path().getText());
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
        assertEquals(List.of("sample", "sandbox"), rows());
        robot.type(KeyCode.ENTER);
        assertEquals(NamespacePath.of("sandbox"), open.namespace());
        robot.type(KeyCode.ESCAPE);
        assertEquals(7, rows().size());
    }

    @Test
    void saysThatNoNamespaceMatches() {
        robot.clickOn(filter()).write("zzz");
        assertEquals(List.of(), rows());
        assertTrue(robot.lookup("No namespace matches.").queryLabeled().isVisible());
    }

    @Test
    void staysFoldedWhenTheVaultChangesAndAfterFiltering() {
        robot.clickOn("company").type(KeyCode.LEFT);
        var folded = List.of("sample", "company", "sandbox", "Trash");
        assertEquals(folded, rows());
        FxThread.run(
                () -> open.apply(new VaultEdit.AddNamespace(NamespacePath.of("company.z"), "")));
        assertEquals(folded, rows());
        robot.clickOn(filter()).write("team").type(KeyCode.ESCAPE);
        assertEquals(folded, rows());
    }

    @Test
    void makesANamespaceBelowTheOneShown() {
        robot.clickOn("team");
        run(Command.NEW_NAMESPACE);
        robot.write("New Project");
        assertEquals("company.team.new project", path().getText());
        assertEquals(
                "Use small letters, digits, - and _ with dots between: a blank is not allowed.",
                problem().getText());
        robot.type(KeyCode.ENTER);
        assertEquals(7, rows().size(), "nothing is made of a wrong name");
        robot.type(KeyCode.BACK_SPACE, 8).write("-one.deep").type(KeyCode.ENTER);
        assertEquals(NamespacePath.of("company.team.new-one.deep"), open.namespace());
        assertEquals("new namespace company.team.new-one.deep", open.undoNameProperty().get());
        assertFalse(formIsOpen());
    }

    @Test
    void refusesANamespaceThatIsThere() {
        run(Command.NEW_NAMESPACE);
        robot.type(KeyCode.BACK_SPACE).type(KeyCode.ENTER);
        assertEquals("There is a namespace company.team already.", problem().getText());
        robot.type(KeyCode.ESCAPE);
        assertFalse(formIsOpen());
    }

    @Test
    void renamesByF2AndKeepsWhatIsShown() {
        robot.clickOn("team").type(KeyCode.F2);
        robot.type(KeyCode.BACK_SPACE, 4).write("crew");
        var consequence = robot.lookup(".inline-form .muted").queryAs(Label.class);
        assertEquals("3 secrets are then found under company.crew.", consequence.getText());
        robot.type(KeyCode.ENTER);
        assertEquals(NamespacePath.of("company.crew"), open.namespace());
        assertTrue(rows().contains("crew"));
        assertTrue(rows().contains("project"), "stays unfolded");
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
        assertEquals("It cannot move into itself.", problem().getText());
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
        assertFalse(rows().contains("team"));
        assertEquals(
                "company.team moved to the trash with 3 secrets.", sample.notices.last().text());
        FxThread.run(sample.notices.last().action().orElseThrow().run());
        assertTrue(rows().contains("team"));
    }

    @Test
    void neverDeletesTheVaultItself() {
        robot.clickOn("sample").type(KeyCode.DELETE);
        assertEquals(7, rows().size());
        assertEquals(List.of(), sample.notices.shown());
    }

    @Test
    void offersOnlyWhatFitsTheNode() {
        robot.clickOn("Trash");
        screen.askForContextMenu();
        assertTrue(robot.lookup("Empty trash").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE).clickOn("team");
        screen.askForContextMenu();
        assertTrue(robot.lookup("Empty trash").tryQuery().isEmpty());
        robot.clickOn("Delete namespace");
        assertFalse(rows().contains("team"));
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
        drop("company.team", "sandbox");
        assertEquals(
                List.of(
                        "company.team is then sandbox.team, with 2 secrets of its own",
                        "company.team.project is then sandbox.team.project, with 1 secret of its"
                                + " own"),
                changes());
        robot.clickOn("Cancel");
        assertFalse(formIsOpen());
        assertTrue(open.vault().namespace(NamespacePath.of("company.team")).isPresent());
        drop("company.team", "sandbox");
        robot.clickOn(confirm());
        assertEquals(NamespacePath.of("sandbox.team"), open.namespace());
        assertEquals("move company.team", open.undoNameProperty().get());
        FxThread.run(open::undo);
        assertEquals(NamespacePath.of("company.team"), open.namespace());
    }

    @Test
    void asksForAnotherNameWhereANamesakeIs() {
        sample.namespace("sandbox.team");
        drop("company.team", "sandbox");
        assertEquals("There is a namespace sandbox.team already.", problem().getText());
        assertEquals(List.of(), changes());
        robot.type(KeyCode.ENTER);
        assertTrue(formIsOpen());
        robot.write("-b").type(KeyCode.ENTER);
        assertTrue(open.vault().namespace(NamespacePath.of("sandbox.team-b")).isPresent());
        FxThread.run(sample.notices.last().action().orElseThrow().run());
        assertTrue(open.vault().namespace(NamespacePath.of("company.team")).isPresent());
        assertTrue(open.vault().namespace(NamespacePath.of("sandbox.team-b")).isEmpty());
    }

    @Test
    void takesAMoveBackAfterOtherEditsToo() {
        drop("company.team", "sandbox");
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
        assertFalse(rows().subList(5, rows().size()).contains("team"));
    }

    @Test
    void copiesByMouseBesideTheOriginalUnderANameThatIsFree() {
        robot.clickOn("project");
        screen.askForContextMenu();
        robot.clickOn("Copy namespace").clickOn("project");
        screen.askForContextMenu();
        robot.clickOn("Paste namespace here");
        assertEquals("company.team.project-copy", path().getText());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("company.team.project.x");
        assertEquals("A copy of company.team.project cannot lie in it.", problem().getText());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("company.twin");
        robot.clickOn(confirm());
        assertEquals(NamespacePath.of("company.twin"), open.namespace());
    }

    private void drop(String path, String parent) {
        FxThread.run(() -> part.onMove(NamespacePath.of(path), NamespacePath.of(parent)));
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

    private void run(Command command) {
        FxThread.run(() -> commands.run(command));
    }

    private TextField filter() {
        return screen.find(".pane-header .text-field", TextField.class);
    }

    private TextField path() {
        return robot.lookup(".inline-form .mono").queryAs(TextField.class);
    }

    private boolean formIsOpen() {
        return robot.lookup(".inline-form").query().isVisible();
    }

    private Label problem() {
        return robot.lookup(".inline-form .problem").queryAs(Label.class);
    }

    private List<String> rows() {
        var tree = treeView();
        return FxThread.call(
                () -> {
                    var names = new ArrayList<String>();
                    for (var row = 0; row < tree.getExpandedItemCount(); row++) {
                        names.add(tree.getTreeItem(row).getValue().name());
                    }
                    return names;
                });
    }

    @SuppressWarnings("unchecked")
    private TreeView<NamespaceNode> treeView() {
        return robot.lookup(".tree-view").queryAs(TreeView.class);
    }
}
