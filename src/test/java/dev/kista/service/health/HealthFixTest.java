package dev.kista.service.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;
import dev.kista.service.health.HealthFinding.Subject.OfSecret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class HealthFixTest {
    private static final NamespacePath COMPANY = NamespacePath.of("company");

    private final SampleVault sample = new SampleVault();

    @ParameterizedTest
    @CsvSource({
        "ENCODED_TWICE, aGVsbG8=, hello",
        "LINE_BREAK_AT_END, 'a\n', a",
        "CARRIAGE_RETURN, 'a\r\nb\r', 'a\nb'",
        "BYTE_ORDER_MARK, '\uFEFFa', a"
    })
    void mendsAValue(HealthKind kind, String value, String mended) {
        sample.secret("company", "KEY", value, "");
        sample.edit(fix(finding(kind, "KEY")));
        assertEquals(mended, sample.secretAt("company", "KEY").value().text());
    }

    @Test
    void renamesAKeyToOneThatKestraReads() {
        sample.secret("company", "KEY", "x", "");
        var foreign = foreign("db-password");
        assertEquals(
                new VaultEdit.ChangeSecret(
                        sample.idOf("company", "KEY"),
                        new SecretKey("DB_PASSWORD"),
                        null,
                        null,
                        null),
                HealthFix.of(List.of(finding(HealthKind.INVALID_KEY, "KEY")), foreign)
                        .orElseThrow());
    }

    @Test
    void doesNotRenameWhereTheNameIsTaken() {
        sample.secret("company", "KEY", "x", "").secret("company", "DB_PASSWORD", "y", "");
        assertTrue(
                HealthFix.of(
                                List.of(finding(HealthKind.INVALID_KEY, "KEY")),
                                foreign("db-password"))
                        .isEmpty());
    }

    @Test
    void mendsSeveralAtOnceAndIsTakenBackAtOnce() {
        sample.secret("company", "A", "a\n", "").secret("company", "B", "b\n", "");
        var findings = new ArrayList<HealthFinding>();
        findings.add(finding(HealthKind.LINE_BREAK_AT_END, "A"));
        findings.add(finding(HealthKind.LINE_BREAK_AT_END, "B"));
        sample.edit(HealthFix.of(findings, sample.session.vault()).orElseThrow());
        assertEquals("b", sample.secretAt("company", "B").value().text());
        sample.session.undo();
        assertEquals("a\n", sample.secretAt("company", "A").value().text());
        assertEquals("b\n", sample.secretAt("company", "B").value().text());
    }

    @Test
    void doesNothingForWhatOnlyTheUserCanMend() {
        sample.secret("company", "A", "hunter2", "");
        for (var kind : List.of(HealthKind.WEAK, HealthKind.REUSED, HealthKind.EXPIRED)) {
            assertTrue(HealthFix.of(List.of(finding(kind, "A")), sample.session.vault()).isEmpty());
        }
    }

    private Vault foreign(String key) {
        return ForeignKeys.rename(sample.session.vault(), sample.idOf("company", "KEY"), key);
    }

    private HealthFinding finding(HealthKind kind, String key) {
        return HealthFinding.of(
                kind, new OfSecret(sample.idOf("company", key), COMPANY, key), "X", "company");
    }

    private VaultEdit fix(HealthFinding finding) {
        return HealthFix.of(List.of(finding), sample.session.vault()).orElseThrow();
    }
}
