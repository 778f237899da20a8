package dev.kista.store.merge;

import static dev.kista.store.merge.TwoCopies.at;
import static dev.kista.store.merge.TwoCopies.group;
import static dev.kista.store.merge.TwoCopies.merge;
import static dev.kista.store.merge.TwoCopies.one;
import static dev.kista.store.merge.TwoCopies.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.kista.model.Namespace;
import dev.kista.model.Vault;
import dev.kista.store.Vaults;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// What a merge makes of namespaces and of the trash.
class MergedNamespacesTest {
    private final Vault base = TwoCopies.base();

    @Test
    void aNewerNameOfANamespaceWins() {
        var theirs =
                group(
                        base,
                        "a",
                        each ->
                                each.withName("renamed")
                                        .withTimes(each.times().modifiedAt(at(10))));
        var merged = merge(base, theirs);
        assertEquals("1", Vaults.find(merged.vault(), "renamed", "ONE").value().text());
        assertEquals(List.of("CHANGED renamed null"), told(merged));
    }

    @Test
    void namespacesMovedIntoEachOtherAreTakenApart() {
        var a = base.root().children().getFirst();
        var b = base.root().children().getLast();
        var aInB =
                base.withRoot(
                        base.root().withChildren(List.of(b.withChildren(List.of(movedAt(a, 10))))));
        var bInA =
                base.withRoot(
                        base.root().withChildren(List.of(a.withChildren(List.of(movedAt(b, 20))))));
        for (var merged : List.of(merge(aInB, bInA), merge(bInA, aInB))) {
            assertEquals("2", Vaults.find(merged.vault(), "a.b", "TWO").value().text());
            assertEquals("1", one(merged.vault()));
        }
    }

    private static Namespace movedAt(Namespace namespace, int when) {
        return namespace.withTimes(namespace.times().movedAt(at(when)));
    }

    @Test
    void aNamespaceThatBothMadeIsOne() {
        var ours = Vaults.with(base, "new", Vaults.secret("OURS", "o"));
        var theirs = Vaults.with(base, "new.deep", Vaults.secret("THEIRS", "t"));
        var merged = merge(ours, theirs).vault();
        assertEquals(3, merged.root().children().size());
        assertEquals("t", Vaults.find(merged, "new.deep", "THEIRS").value().text());
        assertSame(merged, merge(merged, theirs).vault());
    }

    @Test
    void twoTrashesAreOne() {
        var merged = merge(withTrash("OURS"), withTrash("THEIRS"));
        var trash = merged.vault().trash().orElseThrow();
        assertEquals(
                List.of("OURS", "THEIRS"),
                trash.secrets().stream().map(each -> each.key().text()).toList());
        assertEquals(2, merged.vault().topNamespaces().size());
    }

    @Test
    void theirTrashIsTakenWhereWeHaveNone() {
        var merged = merge(base, withTrash("GONE")).vault();
        assertEquals("GONE", merged.trash().orElseThrow().secrets().getFirst().key().text());
    }

    private Vault withTrash(String key) {
        var trash = Vaults.namespace("Trash").withSecrets(List.of(Vaults.secret(key, "x")));
        var children = new ArrayList<>(base.root().children());
        children.add(trash);
        return base.withRoot(base.root().withChildren(children)).withTrash(trash.id());
    }
}
