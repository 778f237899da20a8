package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class NamespaceNodesTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("b", "ONE", "1", "")
                    .secret("a.y", "TWO", "2", "")
                    .secret("a.x", "THREE", "3", "")
                    .secret("a", "FOUR", "4", "");

    @Test
    void listsTheVaultAndThenTheTrashEvenIfThereIsNone() {
        var nodes = nodes();
        assertEquals(
                List.of(NamespaceNode.Kind.VAULT, NamespaceNode.Kind.TRASH),
                nodes.stream().map(NamespaceNode::kind).toList());
        assertEquals("sample", nodes.getFirst().name());
        assertEquals(0, nodes.getLast().count());
    }

    @Test
    void sortsNamespacesByNameAndCountsWhatIsInThemAndBelow() {
        var top = nodes().getFirst();
        assertEquals(List.of("a", "b"), names(top));
        assertEquals(4, top.total());
        var a = top.children().getFirst();
        assertEquals(List.of("x", "y"), names(a));
        assertEquals(List.of(1, 0, 3), List.of(a.count(), a.inherited(), a.total()));
        assertEquals(1, a.children().getFirst().inherited());
    }

    @Test
    void showsADeletedNamespaceAsOneThingWithAllThatIsInIt() {
        sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("a")))
                .edit(new VaultEdit.DeleteSecret(sample.idOf("b", "ONE")));
        var trash = nodes().getLast();
        assertEquals(2, trash.count());
        assertEquals(List.of("a"), names(trash));
        assertEquals(3, trash.children().getFirst().total());
        assertEquals(List.of(), trash.children().getFirst().children());
    }

    @Test
    void keepsWhatTheWordsMeanAndWhatIsAbove() {
        var filtered = NamespaceNodes.filtered(nodes(), " A.X ");
        assertEquals(1, filtered.size());
        assertEquals(List.of("a"), names(filtered.getFirst()));
        assertEquals(List.of("x"), names(filtered.getFirst().children().getFirst()));
        assertEquals(List.of(), NamespaceNodes.filtered(nodes(), "zebra"));
        assertEquals(nodes(), NamespaceNodes.filtered(nodes(), " "));
    }

    @Test
    void findsTheTopmostNodeThatIsMeantItself() {
        assertEquals("x", NamespaceNodes.firstMatch(nodes(), "x").orElseThrow().name());
        assertEquals("a", NamespaceNodes.firstMatch(nodes(), "a").orElseThrow().name());
        assertEquals(Optional.empty(), NamespaceNodes.firstMatch(nodes(), "zebra"));
    }

    private List<NamespaceNode> nodes() {
        return new NamespaceNodes(sample.session.vault(), "sample", "Trash").all();
    }

    private static List<String> names(NamespaceNode node) {
        return node.children().stream().map(NamespaceNode::name).toList();
    }
}
