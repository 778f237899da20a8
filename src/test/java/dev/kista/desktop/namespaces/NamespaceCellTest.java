package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.List;

class NamespaceCellTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("a", "ONE", "1", "")
                    .secret("a", "TWO", "2", "")
                    .secret("a.b", "OWN", "3", "")
                    .namespace("a.b.c");

    @Test
    void countsItsOwnAndWhatItInherits() {
        FxThread.run(
                () -> {
                    assertEquals(List.of("a", "2"), NodeTree.words(cell("a").getGraphic()));
                    assertEquals(List.of("b", "1", "+2"), NodeTree.words(cell("a.b").getGraphic()));
                    assertEquals(
                            List.of("c", "0", "+3"), NodeTree.words(cell("a.b.c").getGraphic()));
                });
    }

    @Test
    void saysItsWholePathAndItsCountsInWords() {
        FxThread.run(
                () -> {
                    assertEquals("a: 2 secrets, 3 with those below", cell("a").getAccessibleText());
                    assertEquals("a.b: 1 secret, 2 inherited", cell("a.b").getAccessibleText());
                    assertEquals(
                            "a.b.c: no secrets, 3 inherited", cell("a.b.c").getTooltip().getText());
                });
    }

    @Test
    void saysWhatItIsFor() {
        sample.edit(new VaultEdit.DescribeNamespace(NamespacePath.of("a"), "Everybody's"));
        FxThread.run(() -> assertTrue(cell("a").getAccessibleText().endsWith("\nEverybody's")));
    }

    @Test
    void countsTheThingsInTheTrash() {
        FxThread.run(
                () -> {
                    assertEquals("Trash: empty", trash().getAccessibleText());
                    assertEquals(List.of("Trash"), NodeTree.words(trash().getGraphic()));
                    sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("a")));
                    assertEquals("Trash: 1 thing", trash().getAccessibleText());
                });
    }

    @Test
    void neverMakesTheTreeScrollSideways() {
        FxThread.run(
                () -> {
                    var cell = cell("a");
                    assertEquals(0, cell.computePrefWidth(-1));
                    cell.updateItem(null, true);
                    assertNull(cell.getGraphic());
                    assertNull(cell.getTooltip());
                    assertNull(cell.getAccessibleText());
                });
    }

    private NamespaceCell cell(String path) {
        var all = nodes();
        var node = NamespaceNodes.firstMatch(all, path).orElseThrow();
        return cell(node);
    }

    private NamespaceCell trash() {
        return cell(nodes().getLast());
    }

    private NamespaceCell cell(NamespaceNode node) {
        var controller =
                new NamespacesController(
                        sample.open(),
                        null,
                        sample.tasks,
                        new Commands(sample.messages),
                        sample.messages);
        var cell = new NamespaceCell(controller, sample.messages);
        cell.updateItem(node, false);
        return cell;
    }

    private List<NamespaceNode> nodes() {
        return new NamespaceNodes(sample.session.vault(), "sample", "Trash").all();
    }
}
