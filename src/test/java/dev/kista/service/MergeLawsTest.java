package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.DeletedId;
import dev.kista.model.HistoryLimits;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.Vault;
import dev.kista.store.merge.VaultMerge;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/// Whatever two people do to their copies, and whoever merges first.
class MergeLawsTest {
    private static final Instant END = EditedVault.START.plusSeconds(100_000);

    @Property(tries = 300)
    void mergingAgainChangesNothing(
            @ForAll @Size(15) List<Integer> common,
            @ForAll @Size(15) List<Integer> ours,
            @ForAll @Size(15) List<Integer> theirs) {
        var base = edited(EditedVault.empty(HistoryLimits.DEFAULT), common, 0);
        var one = edited(base, ours, 1001);
        var other = edited(base, theirs, 1002);
        var merged = merge(one, other);
        assertEquals(content(merged), content(merge(merged, other)));
        assertEquals(content(merged), content(merge(merged, one)));
        assertTrue(VaultMerge.merge(null, merged, merged, END).isEmpty());
    }

    @Property(tries = 300)
    void whoeverMergesComesToTheSame(
            @ForAll @Size(15) List<Integer> common,
            @ForAll @Size(15) List<Integer> ours,
            @ForAll @Size(15) List<Integer> theirs) {
        var base = edited(EditedVault.empty(HistoryLimits.DEFAULT), common, 0);
        var one = edited(base, ours, 1001);
        var other = edited(base, theirs, 1002);
        assertEquals(content(merge(one, other)), content(merge(other, one)));
    }

    @Property(tries = 300)
    void everySecretIsThereOrWasDeleted(
            @ForAll @Size(15) List<Integer> common,
            @ForAll @Size(15) List<Integer> ours,
            @ForAll @Size(15) List<Integer> theirs) {
        var base = edited(EditedVault.empty(HistoryLimits.DEFAULT), common, 0);
        var one = edited(base, ours, 1001);
        var other = edited(base, theirs, 1002);
        var merged = VaultMerge.merge(base, one, other, END).vault();
        var ids = merged.root().allSecrets().map(Secret::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "a secret is there twice");
        var known = new HashSet<UUID>(ids);
        merged.deleted().stream().map(DeletedId::id).forEach(known::add);
        Stream.of(one, other)
                .flatMap(each -> each.root().allSecrets())
                .forEach(each -> assertTrue(known.contains(each.id()), "a secret is gone"));
    }

    private static Vault merge(Vault one, Vault other) {
        return VaultMerge.merge(null, one, other, END).vault();
    }

    /// Every edit has a second of its own, so that it is clear which is newer.
    private static Vault edited(Vault from, List<Integer> seeds, int second) {
        var edited = new EditedVault(from);
        var when = second;
        for (var seed : seeds) {
            edited.at(EditedVault.START.plusSeconds(when).toString());
            when += 2;
            try {
                edited.apply(RandomEditsTest.edit(new Random(seed), edited.vault()));
            } catch (EditRefused refused) {
                // Another edit then.
            }
        }
        return edited.vault();
    }

    /// Every secret by its id: where it is, what it holds and held.
    private static String content(Vault vault) {
        var content = new TreeMap<String, String>();
        collect(vault.root(), NamespacePath.ROOT, content);
        return String.join("\n", content.values());
    }

    private static void collect(
            Namespace here, NamespacePath path, TreeMap<String, String> content) {
        for (var secret : here.secrets()) {
            var states =
                    Stream.concat(Stream.of(secret.asRevision()), secret.history().stream())
                            .map(
                                    each ->
                                            each.key()
                                                    + "="
                                                    + each.value().text()
                                                    + each.description()
                                                    + each.tags()
                                                    + each.times().modified())
                            .toList();
            content.put(secret.id().toString(), secret.id() + " " + path + " " + states);
        }
        here.children().forEach(each -> collect(each, path.child(each.name()), content));
    }
}
