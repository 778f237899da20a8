package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.service.exchange.ImportRow.Outcome;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ImportPlanTest {
    private static final UUID ID = new UUID(0, 1);
    private static final NamespacePath TARGET = NamespacePath.of("company");

    private final ImportRow added = row("ADDED", Outcome.NEW, "n");
    private final ImportRow changed = row("CHANGED", Outcome.CHANGED, "c");
    private final ImportRow same = row("SAME", Outcome.SAME, "s");
    private final ImportRow refused = row("1REFUSED", Outcome.REFUSED, null);

    @Test
    void takesTheChosenKeysThatAreNewOrChanged() {
        var plan = plan(false, added, changed, same, refused);
        var edits = edits(plan, "ADDED", "CHANGED", "SAME", "1REFUSED", "NEVER_HEARD_OF");
        assertEquals(2, edits.size());
        var addition = assertInstanceOf(VaultEdit.AddSecret.class, edits.get(0));
        assertEquals(TARGET, addition.path());
        assertEquals("n", addition.value().text());
        var change = assertInstanceOf(VaultEdit.ChangeSecret.class, edits.get(1));
        assertEquals(ID, change.id());
        assertNull(change.key());
    }

    @Test
    void makesTheNamespaceFirstWhereItIsMissing() {
        var edits = edits(plan(true, added), "ADDED");
        assertEquals(new VaultEdit.AddNamespace(TARGET, ""), edits.getFirst());
        assertEquals(2, edits.size());
    }

    @Test
    void makesNoNamespaceForNothing() {
        assertEquals(List.of(), edits(plan(true, added, same), "SAME"));
        assertEquals(List.of(), edits(plan(true, added)));
    }

    @Test
    void itsEditOutlivesThePlan() {
        var plan = plan(false, added);
        var edit = (VaultEdit.AddSecret) edits(plan, "ADDED").getFirst();
        plan.close();
        assertTrue(Objects.requireNonNull(added.then()).isClosed());
        assertEquals("n", edit.value().text());
    }

    @Test
    void closingLeavesWhatTheVaultHasNow() {
        plan(false, changed, refused).close();
        assertEquals("now", Objects.requireNonNull(changed.now()).text());
    }

    @Test
    void saysWhetherThereIsAnythingToTake() {
        assertTrue(plan(false, same, added).hasChanges());
        assertTrue(plan(false, changed).hasChanges());
        assertFalse(plan(true, same, refused).hasChanges());
        assertFalse(plan(true).hasChanges());
    }

    private static List<VaultEdit> edits(ImportPlan plan, String... chosen) {
        var keys = Stream.of(chosen).map(SecretKey::new).collect(Collectors.toSet());
        return assertInstanceOf(VaultEdit.Batch.class, plan.edit(keys)).edits();
    }

    private static ImportPlan plan(boolean makesTarget, ImportRow... rows) {
        return new ImportPlan(
                "a.env",
                TARGET,
                makesTarget,
                Format.ENV,
                Dialect.COMPOSE,
                List.of(rows),
                List.of());
    }

    private static ImportRow row(String key, Outcome outcome, @Nullable String then) {
        var known = outcome == Outcome.CHANGED || outcome == Outcome.SAME;
        return new ImportRow(
                new SecretKey(key),
                1,
                outcome,
                known ? ID : null,
                known ? SecretValue.ofText("now") : null,
                then == null ? null : SecretValue.ofText(then),
                List.of());
    }
}
