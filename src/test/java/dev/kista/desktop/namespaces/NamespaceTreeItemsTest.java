package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TreeItem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class NamespaceTreeItemsTest {
    private final SampleVault sample = new SampleVault().namespace("a.x").namespace("b");
    private final List<String> heard = new ArrayList<>();
    private final NamespaceTreeItems items =
            new NamespaceTreeItems((node, now) -> heard.add(node.name() + " " + now));

    @Test
    void keepsTheItemOfANamespaceThatIsRenamed() {
        lay();
        var before = at("a");
        sample.edit(new VaultEdit.RenameNamespace(NamespacePath.of("a"), "z"));
        lay();
        assertSame(before, at("z"));
        assertEquals("z", before.getValue().name());
        assertEquals(Optional.empty(), items.at(new Place.At(NamespacePath.of("a"))));
    }

    @Test
    void keepsTheItemOfANamespaceThatMoves() {
        lay();
        var before = at("a.x");
        sample.edit(new VaultEdit.MoveNamespace(NamespacePath.of("a.x"), NamespacePath.of("b")));
        lay();
        assertSame(before, at("b.x"));
        assertSame(at("b"), before.getParent());
        assertEquals(List.of(), at("a").getChildren());
    }

    @Test
    void forgetsANamespaceThatIsGone() {
        lay();
        var before = at("b");
        sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("b")))
                .edit(new VaultEdit.PurgeTrash(null));
        lay();
        assertEquals(Optional.empty(), items.at(new Place.At(NamespacePath.of("b"))));
        assertNull(before.getParent());
    }

    @Test
    void unfoldsWhatItIsToldToAndTellsWhatTheUserFolds() {
        items.lay(nodes(), id -> true);
        assertTrue(at("a").isExpanded());
        heard.clear();
        at("a").setExpanded(false);
        assertEquals(List.of("a false"), heard);
    }

    @Test
    void changesNothingWhereNothingChanged() {
        lay();
        var top = items.root().getChildren().getFirst();
        var changes = new ArrayList<String>();
        top.getChildren()
                .addListener(
                        (ListChangeListener<TreeItem<NamespaceNode>>)
                                change -> changes.add("changed"));
        lay();
        assertEquals(List.of(), changes);
    }

    private TreeItem<NamespaceNode> at(String path) {
        return items.at(new Place.At(NamespacePath.of(path))).orElseThrow();
    }

    private void lay() {
        items.lay(nodes(), id -> false);
    }

    private List<NamespaceNode> nodes() {
        return new NamespaceNodes(sample.session.vault(), "sample", "Trash").all();
    }
}
