package dev.kista.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.DeletedId;
import dev.kista.model.Namespace;
import dev.kista.store.Vaults;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class MergedTreeTest {
    private final Namespace root = Vaults.namespace("Root");
    private final MergedTree tree = new MergedTree(root.id());

    @BeforeEach
    void hasARoot() {
        tree.put(root.id(), new MergedTree.Node(root, null, null));
    }

    @Test
    void givesWhatHasLostItsPlaceOneBelowTheRoot() {
        var lost = put("lost", new UUID(9, 9), null);
        var secret = Vaults.secret("ONE", "1");
        tree.put(new MergedTree.Leaf(secret, new UUID(8, 8)));
        tree.settle();
        assertEquals("lost", tree.path(lost.id()).toString());
        assertEquals(List.of(secret), tree.built().secrets());
    }

    @Test
    void takesTheOlderMoveOfACircleBack() {
        var a = moved("a", 10);
        var b = moved("b", 20);
        tree.put(a.id(), new MergedTree.Node(a, b.id(), root.id()));
        tree.put(b.id(), new MergedTree.Node(b, a.id(), root.id()));
        tree.settle();
        assertEquals("a", tree.path(a.id()).toString());
        assertEquals("a.b", tree.path(b.id()).toString());
    }

    @Test
    void takesANamespaceOutOfItself() {
        var a = moved("a", 10);
        tree.put(a.id(), new MergedTree.Node(a, a.id(), null));
        tree.settle();
        assertEquals("a", tree.path(a.id()).toString());
    }

    @Test
    void dropsADeletedNamespaceOnlyOnceNothingIsLeftInIt() {
        var outer = put("outer", root.id(), null);
        var inner = put("inner", outer.id(), null);
        var secret = Vaults.secret("ONE", "1");
        tree.put(new MergedTree.Leaf(secret, inner.id()));
        tree.drop(deletions(outer.id(), inner.id()));
        assertTrue(tree.holds(inner.id()));
        tree.drop(deletions(outer.id(), inner.id(), secret.id()));
        assertFalse(tree.holds(inner.id()));
        assertFalse(tree.holds(outer.id()));
        assertTrue(tree.holds(root.id()));
    }

    @Test
    void neverDropsTheRoot() {
        tree.drop(deletions(root.id()));
        assertTrue(tree.holds(root.id()));
    }

    @Test
    void buildsTheVeryTreeWhereNothingChanged() {
        var child = Vaults.namespace("a").withSecrets(List.of(Vaults.secret("ONE", "1")));
        var whole = root.withChildren(List.of(child));
        var same = new MergedTree(whole.id());
        same.put(whole.id(), new MergedTree.Node(whole, null, null));
        same.put(child.id(), new MergedTree.Node(child, whole.id(), null));
        same.put(new MergedTree.Leaf(child.secrets().getFirst(), child.id()));
        assertSame(whole, same.built());
    }

    private Namespace put(String name, UUID parent, @Nullable UUID elsewhere) {
        var namespace = Vaults.namespace(name);
        tree.put(namespace.id(), new MergedTree.Node(namespace, parent, elsewhere));
        return namespace;
    }

    private static Namespace moved(String name, int seconds) {
        var namespace = Vaults.namespace(name);
        return namespace.withTimes(namespace.times().movedAt(Vaults.NOW.plusSeconds(seconds)));
    }

    private static Deletions deletions(UUID... ids) {
        return new Deletions(
                List.of(),
                Stream.of(ids)
                        .map(each -> new DeletedId(each, Vaults.NOW.plusSeconds(60)))
                        .toList());
    }
}
