package dev.kista.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.DeletedId;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.store.Vaults;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

class TwinsTest {
    private final Vault ours = Vaults.with(Vaults.empty("ours"), "a.b", Vaults.secret("ONE", "1"));

    @Test
    void pairsRootsAndNamespacesOfTheSamePath() {
        var theirs = Vaults.with(Vaults.empty("theirs"), "a.b", Vaults.secret("TWO", "2"));
        var twins = Twins.between(ours, theirs);
        assertEquals(ours.root().id(), twins.get(theirs.root().id()));
        assertEquals(id(ours, "a"), twins.get(id(theirs, "a")));
        assertEquals(id(ours, "a.b"), twins.get(id(theirs, "a.b")));
    }

    @Test
    void pairsNothingOfACopyOfTheSameVault() {
        assertEquals(Map.of(), Twins.between(ours, ours));
    }

    @Test
    void leavesANamespaceAloneThatWeDeleted() {
        var theirs = Vaults.with(ours, "c", Vaults.secret("TWO", "2"));
        var made = Vaults.with(ours, "c", Vaults.secret("THREE", "3"));
        var deleted = made.withDeleted(List.of(new DeletedId(id(theirs, "c"), Vaults.NOW)));
        assertEquals(
                Map.of(), Twins.between(deleted, theirs), "theirs is one that was deleted here");
        assertEquals(Map.of(id(theirs, "c"), id(made, "c")), Twins.between(made, theirs));
    }

    @Test
    void pairsTheTrashesThatEachSideMade() {
        var trash = Vaults.namespace("Trash");
        var bin = Vaults.namespace("Papierkorb");
        var one = ours.withRoot(ours.root().withChildren(List.of(trash))).withTrash(trash.id());
        var other = Vaults.empty("t");
        other = other.withRoot(other.root().withChildren(List.of(bin))).withTrash(bin.id());
        assertEquals(trash.id(), Twins.between(one, other).get(bin.id()));
    }

    @Test
    void takesNoNamespaceForTwoOfTheSameName() {
        var first = Vaults.namespace("x");
        var second = Vaults.namespace("x");
        var theirs = ours.withRoot(ours.root().withChildren(List.of(first, second)));
        var own = Vaults.namespace("x");
        var one = ours.withRoot(ours.root().withChildren(List.of(own)));
        assertEquals(Map.of(first.id(), own.id()), Twins.between(one, theirs));
    }

    private static UUID id(Vault vault, String path) {
        return vault.namespace(NamespacePath.of(path)).orElseThrow().id();
    }
}
