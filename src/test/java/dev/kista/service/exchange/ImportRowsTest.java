package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.exchange.SecretReading;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.service.exchange.ImportRow.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;

class ImportRowsTest {
    private final SampleVault sample =
            new SampleVault().secret("a", "SAME", "v", "").secret("a", "OTHER", "old", "");

    @Test
    void comparesEachKeyWithWhatTheNamespaceHas() {
        var rows =
                rows(
                        Map.of(),
                        reading(
                                secret("same", "v", 1),
                                secret("OTHER", "new", 2),
                                secret("MORE", "", 3)));
        assertEquals(List.of(Outcome.SAME, Outcome.CHANGED, Outcome.NEW), outcomes(rows));
        assertEquals(new SecretKey("SAME"), rows.getFirst().key());
        assertEquals(sample.idOf("a", "OTHER"), rows.get(1).id());
        assertEquals("old", Objects.requireNonNull(rows.get(1).now()).text());
        assertNull(rows.get(2).id());
    }

    @Test
    void refusesBothKeysThatDifferByCaseAlone() {
        var rows = rows(Map.of(), reading(secret("token", "1", 1), secret("TOKEN", "2", 2)));
        assertEquals(List.of(Outcome.REFUSED, Outcome.REFUSED), outcomes(rows));
        assertEquals("token", rows.getFirst().key().text(), "as it was read");
        var problem = rows.getFirst().problems().getFirst();
        assertEquals("import.key-collision", problem.code());
        assertEquals(List.of("TOKEN", "TOKEN"), problem.details());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1KEY", "A-B", "A B", "", "\u017Fecret", "K\uD83D\uDE00"})
    void refusesWhatIsNoKeyAndOffersOne(String key) {
        var row = rows(Map.of(), reading(secret(key, "v", 4))).getFirst();
        assertEquals(Outcome.REFUSED, row.outcome());
        assertEquals(4, row.line());
        assertNull(row.then());
        assertEquals("import.key-invalid", row.problems().getFirst().code());
        assertEquals(List.of(Fix.RENAME_KEY), row.problems().getFirst().fixes());
    }

    @Test
    void takesARefusedKeyOnceItIsToBeRenamed() {
        var rows =
                rows(Map.of("my-key", List.of(Fix.RENAME_KEY)), reading(secret("my-key", "v", 1)));
        assertEquals(Outcome.NEW, rows.getFirst().outcome());
        assertEquals("MY_KEY", rows.getFirst().key().text());
    }

    @Test
    void warnsOfAPrefixThatTheExportAddsByItself() {
        var row = rows(Map.of(), reading(secret("SECRET_A", "v", 1))).getFirst();
        assertEquals(Outcome.NEW, row.outcome());
        assertEquals("import.key-prefixed", row.problems().getLast().code());
        assertEquals(List.of(Fix.DROP_PREFIX), row.problems().getLast().fixes());
    }

    @Test
    void showsAKeyThatTheReaderDidNotTakeInItsPlace() {
        var reading =
                new SecretReading(
                        Format.ENV,
                        Dialect.COMPOSE,
                        List.of(secret("A", "v", 1), secret("C", "v", 5)),
                        List.of(
                                Problem.note("n", new Position(3, 1), "B"),
                                Problem.error("e", new Position(4, 1), "B"),
                                Problem.note("only-a-note", new Position(2, 1), "D")));
        var rows = rows(Map.of(), reading);
        assertEquals(List.of("A", "B", "C"), rows.stream().map(each -> each.key().text()).toList());
        assertEquals(
                List.of("e", "n"),
                rows.get(1).problems().stream().map(Problem::code).toList(),
                "errors first");
        assertEquals(3, rows.get(1).line());
    }

    private List<ImportRow> rows(Map<String, List<Fix>> fixes, SecretReading reading) {
        var namespace = sample.session.vault().namespace(NamespacePath.of("a")).orElseThrow();
        return new ImportRows(SecretIndex.of(namespace), fixes).of(reading);
    }

    private static SecretReading reading(PlainSecret... secrets) {
        return new SecretReading(Format.ENV, Dialect.COMPOSE, List.of(secrets), List.of());
    }

    private static PlainSecret secret(String key, String value, int line) {
        return new PlainSecret(key, value, new Position(line, 1));
    }

    private static List<Outcome> outcomes(List<ImportRow> rows) {
        return rows.stream().map(ImportRow::outcome).toList();
    }
}
