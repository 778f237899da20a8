package dev.kista.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.DeletedId;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Revision;
import dev.kista.model.Secret;
import dev.kista.model.Vault;
import dev.kista.store.Vaults;
import dev.kista.store.merge.MergeChange.Kind;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

class VaultMergeTest {
    private static final Instant NOW = Vaults.NOW.plusSeconds(1000);

    private final Vault base =
            Vaults.with(
                    Vaults.with(Vaults.empty("v"), "a", Vaults.secret("ONE", "1")),
                    "b",
                    Vaults.secret("TWO", "2"));

    private static Instant at(int seconds) {
        return Vaults.NOW.plusSeconds(seconds);
    }

    private static Merged merge(Vault ours, Vault theirs) {
        return VaultMerge.merge(null, ours, theirs, NOW);
    }

    private Vault changed(String value, int when) {
        return Vaults.edit(base, "a", "ONE", each -> Vaults.changed(each, value, at(when)));
    }

    private static String one(Vault vault) {
        return Vaults.find(vault, "a", "ONE").value().text();
    }

    private static List<String> past(Vault vault) {
        return Vaults.find(vault, "a", "ONE").history().stream()
                .map(Revision::value)
                .map(each -> each.text())
                .toList();
    }

    private static List<String> told(Merged merged) {
        return merged.changes().stream()
                .map(each -> each.kind() + " " + each.path() + " " + each.key())
                .toList();
    }

    private static Vault moved(Vault vault, String from, String to, String key, int when) {
        var secret = Vaults.find(vault, from, key);
        var without = group(vault, from, each -> each.withSecrets(List.of()));
        return Vaults.with(without, to, secret.withTimes(secret.times().movedAt(at(when))));
    }

    private static Vault group(Vault vault, String name, UnaryOperator<Namespace> change) {
        return vault.withRoot(
                vault.root()
                        .withChildren(
                                vault.root().children().stream()
                                        .map(
                                                each ->
                                                        each.name().equals(name)
                                                                ? change.apply(each)
                                                                : each)
                                        .toList()));
    }

    @Test
    void equalCopiesGiveTheVerySameSnapshot() {
        var merged = merge(base, base);
        assertSame(base, merged.vault());
        assertTrue(merged.isEmpty());
    }

    @Test
    void theNewerValueWinsAndTheOlderOneIsInTheHistory() {
        var merged = merge(base, changed("new", 10));
        assertEquals("new", one(merged.vault()));
        assertEquals(List.of("1"), past(merged.vault()));
        assertEquals(List.of("CHANGED a ONE"), told(merged));
    }

    @Test
    void ourNewerValueStays() {
        var ours = changed("new", 10);
        var merged = merge(ours, base);
        assertSame(ours, merged.vault());
        assertTrue(merged.isEmpty());
    }

    @Test
    void whereBothChangedTheNewerWinsAndNothingIsLost() {
        var merged = merge(changed("ours", 10), changed("theirs", 20));
        assertEquals("theirs", one(merged.vault()));
        assertEquals(List.of("1", "ours"), past(merged.vault()));
        assertEquals(List.of("CONFLICT_THEIRS a ONE"), told(merged));
    }

    @Test
    void whereBothChangedAndOursIsNewerTheirsIsInTheHistory() {
        var merged = merge(changed("ours", 20), changed("theirs", 10));
        assertEquals("ours", one(merged.vault()));
        assertEquals(List.of("1", "theirs"), past(merged.vault()));
        assertEquals(List.of("CONFLICT_OURS a ONE"), told(merged));
    }

    @Test
    void twoStatesOfOneSecondAreBothKept() {
        var merged = merge(changed("ours", 10), changed("theirs", 10));
        assertEquals("ours", one(merged.vault()));
        assertEquals(List.of("1", "theirs"), past(merged.vault()));
    }

    @Test
    void withTheCommonStateChangesOfDifferentFieldsAreBothTaken() {
        var ours = changed("ours", 10);
        var theirs =
                Vaults.edit(
                        base,
                        "a",
                        "ONE",
                        each -> Vaults.described(Vaults.changed(each, "1", at(20)), "why"));
        var merged = VaultMerge.merge(base, ours, theirs, NOW);
        var secret = Vaults.find(merged.vault(), "a", "ONE");
        assertEquals("ours", secret.value().text());
        assertEquals("why", secret.description());
        assertEquals(NOW, secret.times().modified());
        assertEquals(List.of("1", "ours", "1"), past(merged.vault()));
        assertEquals(List.of("CHANGED a ONE"), told(merged));
    }

    @Test
    void withTheCommonStateOneFieldChangedTwiceIsAConflict() {
        var merged = VaultMerge.merge(base, changed("ours", 10), changed("theirs", 20), NOW);
        assertEquals("theirs", one(merged.vault()));
        assertEquals(List.of("CONFLICT_THEIRS a ONE"), told(merged));
    }

    @Test
    void tagsOfBothSidesAreJoined() {
        var before = tagged(base, 0, "both", "gone");
        var merged =
                VaultMerge.merge(
                        before,
                        tagged(before, 10, "both", "gone", "ours"),
                        tagged(before, 20, "both", "theirs"),
                        NOW);
        var secret = Vaults.find(merged.vault(), "a", "ONE");
        assertEquals(List.of("both", "ours", "theirs"), List.copyOf(secret.tags()));
    }

    private static Vault tagged(Vault vault, int when, String... tags) {
        return Vaults.edit(
                vault,
                "a",
                "ONE",
                each -> Vaults.tagged(Vaults.changed(each, "1", at(when)), tags));
    }

    @Test
    void anOlderCopyThatWasPutBackTakesNothingAway() {
        var later = Vaults.with(changed("new", 10), "a", Vaults.secret("LATER", "x"));
        var merged = VaultMerge.merge(later, later, base, NOW);
        assertSame(later, merged.vault());
    }

    @Test
    void whatTheOtherSideAddedIsAdded() {
        var merged = merge(base, Vaults.with(base, "b.c", Vaults.secret("NEW", "n")));
        assertEquals("n", Vaults.find(merged.vault(), "b.c", "NEW").value().text());
        assertEquals(List.of("ADDED b.c null", "ADDED b.c NEW"), told(merged));
    }

    @Test
    void theNewerPlaceWinsApartFromTheNewerValue() {
        var ours = changed("new", 30);
        var merged = merge(ours, moved(base, "a", "b", "ONE", 10));
        var secret = Vaults.find(merged.vault(), "b", "ONE");
        assertEquals("new", secret.value().text());
        assertEquals(at(10), secret.times().moved());
        assertEquals(List.of("MOVED b ONE"), told(merged));
        assertEquals("a", merged.changes().getFirst().from());
    }

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
        var merged = merge(changed("new", 20), deleted(base, "a", id, 10));
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
    void theSameKeyMadeByBothIsKeptTwiceAndReported() {
        var ours = Vaults.with(base, "a", Vaults.secret("SAME", "ours"));
        var theirs = Vaults.with(base, "a", Vaults.secret("same", "theirs"));
        var merged = merge(ours, theirs);
        assertEquals(
                3, merged.vault().namespace(NamespacePath.of("a")).orElseThrow().secrets().size());
        assertEquals(2, merged.changes().size());
        assertEquals(Kind.DOUBLED, merged.changes().getLast().kind());
        assertTrue(merge(merged.vault(), theirs).isEmpty());
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

    @Test
    void aLongHistoryObeysTheLimitOnlyWhereItGrew() {
        var ours = base;
        for (var i = 0; i < 12; i++) {
            var value = "v" + i;
            var when = i + 1;
            ours = Vaults.edit(ours, "a", "ONE", each -> Vaults.changed(each, value, at(when)));
        }
        assertSame(ours, merge(ours, base).vault());
        assertEquals(10, past(merge(ours, changed("other", 100)).vault()).size());
    }

    @Test
    void twoThingsOfOneIdAreBothKept() {
        var secret = Vaults.secret("TWIN", "first");
        var twins = Vaults.with(base, "a", secret, again(secret, "second"));
        var merged = merge(twins, twins).vault();
        assertEquals(3, merged.namespace(NamespacePath.of("a")).orElseThrow().secrets().size());
    }

    private static Secret again(Secret secret, String value) {
        return Vaults.valued(secret, value);
    }
}
