package dev.kista.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.DeletedId;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.store.Vaults;
import dev.kista.store.merge.MergeChange.Kind;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/// Through a whole merge, since it tells what that makes.
class ChangeListTest {
    private static final Instant LATER = Vaults.NOW.plusSeconds(60);

    private final Vault base =
            Vaults.with(Vaults.with(Vaults.empty("v"), "a", Vaults.secret("ONE", "1")), "b");

    @Test
    void tellsNothingOfTimesAlone() {
        var a = base.root().child("a").orElseThrow();
        var touched = a.withTimes(a.times().modifiedAt(LATER));
        var b = base.root().child("b").orElseThrow();
        var theirs = base.withRoot(base.root().withChildren(List.of(touched, b)));
        assertEquals(List.of(), told(base, theirs));
    }

    @Test
    void tellsOfANewNamespaceAndWhatIsInIt() {
        var theirs = Vaults.with(base, "c.d", Vaults.secret("NEW", "n"));
        assertEquals(
                List.of("ADDED c null", "ADDED c.d null", "ADDED c.d NEW"), told(base, theirs));
    }

    @Test
    void tellsWhereAMovedThingWas() {
        var secret = Vaults.find(base, "a", "ONE");
        var theirs =
                base.withRoot(
                        base.root()
                                .withChildren(
                                        List.of(
                                                base.root()
                                                        .child("a")
                                                        .orElseThrow()
                                                        .withSecrets(List.of()),
                                                base.root()
                                                        .child("b")
                                                        .orElseThrow()
                                                        .withSecrets(
                                                                List.of(
                                                                        secret.withTimes(
                                                                                secret.times()
                                                                                        .movedAt(
                                                                                                LATER)))))));
        var change = VaultMerge.merge(null, base, theirs, LATER).changes().getFirst();
        assertEquals(new MergeChange(Kind.MOVED, NamespacePath.of("b"), "ONE", "a"), change);
    }

    @Test
    void tellsOfADeletionWhereItWas() {
        var id = Vaults.find(base, "a", "ONE").id();
        var a = base.root().child("a").orElseThrow();
        var theirs =
                base.withRoot(
                                base.root()
                                        .withChildren(
                                                List.of(
                                                        a.withSecrets(List.of()),
                                                        base.root().child("b").orElseThrow())))
                        .withDeleted(List.of(new DeletedId(id, LATER)));
        assertEquals(List.of("DELETED a ONE"), told(base, theirs));
    }

    @Test
    void tellsOfAKeyThatIsDoubledNowAndNotOfOneThatWas() {
        var theirs = Vaults.with(base, "a", Vaults.secret("ONE", "other"));
        assertEquals(List.of("ADDED a ONE", "DOUBLED a ONE"), told(base, theirs));
        assertEquals(List.of(), told(theirs, base));
    }

    private static List<String> told(Vault ours, Vault theirs) {
        return VaultMerge.merge(null, ours, theirs, LATER).changes().stream()
                .map(each -> each.kind() + " " + each.path() + " " + each.key())
                .toList();
    }
}
