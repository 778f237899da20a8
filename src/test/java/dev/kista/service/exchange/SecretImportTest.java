package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.model.Extras;
import dev.kista.model.HistoryLimits;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;
import dev.kista.service.exchange.ImportRow.Outcome;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

class SecretImportTest {
    private static final NamespacePath TARGET = NamespacePath.of("a");

    private final Secret same = secret("SAME", "1");
    private final Secret changed = secret("CHANGED", "1");

    @Test
    void tellsNewChangedAndSameApart() {
        var plan = plan("{\"NEW\": \"1\", \"CHANGED\": \"2\", \"SAME\": \"1\"}");
        assertEquals(List.of("NEW", "CHANGED", "SAME"), keys(plan));
        assertEquals(List.of(Outcome.NEW, Outcome.CHANGED, Outcome.SAME), outcomes(plan));
        var row = plan.rows().get(1);
        assertEquals(changed.id(), row.id());
        assertEquals("1", text(row.now()));
        assertEquals("2", text(row.then()));
    }

    @Test
    void storesKeysInUpperCase() {
        var plan = plan("{\"changed\": \"2\", \"fresh\": \"1\"}");
        assertEquals(List.of("CHANGED", "FRESH"), keys(plan));
        assertEquals(List.of(Outcome.CHANGED, Outcome.NEW), outcomes(plan));
    }

    @Test
    void refusesAKeyThatIsNoneAndOffersOneThatIs() {
        var row = plan("{\"my-key\": \"1\"}").rows().getFirst();
        assertEquals(Outcome.REFUSED, row.outcome());
        assertEquals("my-key", row.key().text());
        assertNull(row.then());
        assertEquals("import.key-invalid", row.problems().getFirst().code());
        assertEquals(List.of("MY_KEY"), row.problems().getFirst().details());
        assertEquals(List.of(Fix.RENAME_KEY), row.problems().getFirst().fixes());
    }

    @Test
    void renamesAKeyIfSomebodyChoseTo() {
        var plan = plan("{\"my-key\": \"1\"}", Map.of("my-key", List.of(Fix.RENAME_KEY)));
        assertEquals(List.of("MY_KEY"), keys(plan));
        assertEquals(List.of(Outcome.NEW), outcomes(plan));
    }

    @Test
    void refusesALetterWhoseCapitalIsAscii() {
        assertEquals(List.of(Outcome.REFUSED), outcomes(plan("{\"ap\u0131\": \"1\"}")));
        assertEquals(List.of(Outcome.REFUSED), outcomes(plan("{\"\u00DF\": \"1\"}")));
    }

    @Test
    void refusesEachOfTwoKeysThatDifferByCaseAlone() {
        var plan = plan("{\"token\": \"1\", \"TOKEN\": \"2\", \"OTHER\": \"3\"}");
        assertEquals(List.of(Outcome.REFUSED, Outcome.REFUSED, Outcome.NEW), outcomes(plan));
        var problem = plan.rows().getFirst().problems().getFirst();
        assertEquals("import.key-collision", problem.code());
        assertEquals(List.of("TOKEN", "TOKEN"), problem.details());
    }

    @Test
    void takesTheLastOfAKeyGivenTwiceAndWarns() {
        var row = plan("{\"KEY\": \"1\", \"KEY\": \"2\"}").rows().getFirst();
        assertEquals("2", text(row.then()));
        assertTrue(row.problems().stream().anyMatch(each -> each.code().equals("key.twice")));
    }

    @Test
    void warnsOfAPrefixThatAnExportAdds() {
        var json = "{\"SECRET_KEY\": \"1\"}";
        var problem = plan(json).rows().getFirst().problems().getFirst();
        assertEquals("import.key-prefixed", problem.code());
        var mended = plan(json, Map.of("SECRET_KEY", List.of(Fix.DROP_PREFIX)));
        assertEquals(List.of("KEY"), keys(mended));
        assertEquals(List.of(), mended.rows().getFirst().problems());
    }

    @Test
    void refusesAValueThatTheReaderCouldNotTake() {
        var plan = plan("SECRET_A=Yg==\nSECRET_B=?\n", Optional.of(Format.ENCODED), Map.of());
        assertEquals(List.of("A", "B"), keys(plan));
        assertEquals(List.of(Outcome.NEW, Outcome.REFUSED), outcomes(plan));
        assertEquals(2, plan.rows().getLast().line());
        assertEquals(List.of(), plan.problems());
    }

    @Test
    void saysThatASourceIsNoText() {
        var source = new ImportSource("x.bin", new byte[] {1, 0, 2});
        var plan =
                new SecretImport().plan(source, vault(), TARGET, Optional.empty(), Dialect.COMPOSE);
        assertEquals(List.of(), plan.rows());
        assertTrue(plan.problems().getFirst().isError());
    }

    @Test
    void takesWhatWasChosenAsOneEdit() {
        var plan = plan("{\"NEW\": \"1\", \"CHANGED\": \"2\", \"SAME\": \"1\", \"LEFT\": \"3\"}");
        var edits = edits(plan, "NEW", "CHANGED", "SAME");
        plan.close();
        assertEquals(2, edits.size());
        var addition = (VaultEdit.AddSecret) edits.getFirst();
        assertEquals("NEW", addition.key().text());
        assertEquals("1", addition.value().text());
        var change = (VaultEdit.ChangeSecret) edits.getLast();
        assertEquals(changed.id(), change.id());
        assertEquals("2", text(change.value()));
    }

    @Test
    void makesTheNamespaceThatIsNotThere() {
        var target = NamespacePath.of("b.c");
        var plan =
                new SecretImport()
                        .plan(
                                source("{\"KEY\": \"1\"}"),
                                vault(),
                                target,
                                Optional.empty(),
                                Dialect.COMPOSE);
        assertTrue(plan.makesTarget());
        assertEquals(new VaultEdit.AddNamespace(target, ""), edits(plan, "KEY").getFirst());
        assertEquals(List.of(), edits(plan));
    }

    @Test
    void wipesWhatWasReadWhenItIsClosed() {
        var plan = plan("{\"CHANGED\": \"2\"}");
        var row = plan.rows().getFirst();
        plan.close();
        assertTrue(row.then() != null && row.then().isClosed());
        assertFalse(row.now() == null || row.now().isClosed());
    }

    @Test
    void showsNoValueInItsText() {
        assertFalse(plan("{\"KEY\": \"hush-value\"}").toString().contains("hush-value"));
    }

    private ImportPlan plan(String json) {
        return plan(json, Map.of());
    }

    private ImportPlan plan(String json, Map<String, List<Fix>> fixes) {
        return plan(json, Optional.of(Format.JSON), fixes);
    }

    private ImportPlan plan(String text, Optional<Format> format, Map<String, List<Fix>> fixes) {
        return new SecretImport()
                .plan(source(text), vault(), TARGET, format, Dialect.COMPOSE, fixes);
    }

    private static ImportSource source(String text) {
        return new ImportSource("in", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<VaultEdit> edits(ImportPlan plan, String... chosen) {
        var keys = Set.copyOf(Arrays.stream(chosen).map(SecretKey::new).toList());
        return ((VaultEdit.Batch) plan.edit(keys)).edits();
    }

    private static List<String> keys(ImportPlan plan) {
        return plan.rows().stream().map(each -> each.key().text()).toList();
    }

    private static List<Outcome> outcomes(ImportPlan plan) {
        return plan.rows().stream().map(ImportRow::outcome).toList();
    }

    private static String text(SecretValue value) {
        return value == null ? "" : value.text();
    }

    private Vault vault() {
        var times = Times.at(Instant.EPOCH);
        var a =
                new Namespace(
                        UUID.randomUUID(),
                        "a",
                        "",
                        List.of(),
                        List.of(same, changed),
                        times,
                        Extras.NONE);
        var root =
                new Namespace(UUID.randomUUID(), "", "", List.of(a), List.of(), times, Extras.NONE);
        return new Vault("V", root, null, List.of(), HistoryLimits.DEFAULT, Extras.NONE);
    }

    private static Secret secret(String key, String value) {
        return new Secret(
                UUID.randomUUID(),
                new SecretKey(key),
                SecretValue.ofText(value),
                "",
                new TreeSet<>(),
                Times.at(Instant.EPOCH),
                List.of(),
                Extras.NONE);
    }
}
