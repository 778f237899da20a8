package dev.kista.store.merge;

import static dev.kista.store.merge.TwoCopies.at;
import static dev.kista.store.merge.TwoCopies.changed;
import static dev.kista.store.merge.TwoCopies.group;
import static dev.kista.store.merge.TwoCopies.merge;
import static dev.kista.store.merge.TwoCopies.moved;
import static dev.kista.store.merge.TwoCopies.one;
import static dev.kista.store.merge.TwoCopies.told;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.DeletedId;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.store.Vaults;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// What a merge makes of that which one side deleted for good.
class MergedDeletionsTest {
    private final Vault base = TwoCopies.base();

    @Test
    void whatWasDeletedForGoodGoes() {
        var id = Vaults.find(base, "a", "ONE").id();
        var merged = merge(base, deleted(base, "a", id, 10));
        assertEquals(List.of("DELETED a ONE"), told(merged));
        assertEquals(List.of(new DeletedId(id, at(10))), merged.vault().deleted());
    }

    @Test
    void aChangeAfterTheDeletionBeatsIt() {
        var id = Vaults.find(base, "a", "ONE").id();
        var merged = merge(changed(base, "new", 20), deleted(base, "a", id, 10));
        assertEquals("new", one(merged.vault()));
        assertEquals(List.of(), merged.vault().deleted());
    }

    @Test
    void aMoveAfterTheDeletionBeatsIt() {
        var id = Vaults.find(base, "a", "ONE").id();
        var merged = merge(moved(base, "a", "b", "ONE", 20), deleted(base, "a", id, 10));
        assertEquals("1", Vaults.find(merged.vault(), "b", "ONE").value().text());
    }

    @Test
    void aDeletedNamespaceStaysWhileSomethingIsInIt() {
        var id = base.namespace(NamespacePath.of("a")).orElseThrow().id();
        var theirs =
                base.withRoot(base.root().withChildren(base.root().children().subList(1, 2)))
                        .withDeleted(List.of(new DeletedId(id, at(10))));
        assertEquals("1", one(merge(base, theirs).vault()));
    }

    @Test
    void anEmptyNamespaceThatWasDeletedGoes() {
        var id = Vaults.find(base, "a", "ONE").id();
        var group = base.namespace(NamespacePath.of("a")).orElseThrow().id();
        var theirs =
                base.withDeleted(List.of(new DeletedId(id, at(10)), new DeletedId(group, at(10))));
        var merged = merge(base, theirs);
        assertEquals(List.of("DELETED a null", "DELETED a ONE"), told(merged));
    }

    private static Vault deleted(Vault vault, String path, UUID id, int when) {
        return group(
                        vault,
                        path,
                        each ->
                                each.withSecrets(
                                        each.secrets().stream()
                                                .filter(secret -> !secret.id().equals(id))
                                                .toList()))
                .withDeleted(List.of(new DeletedId(id, at(when))));
    }
}
