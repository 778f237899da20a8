package dev.kista.service.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.SecretValue;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;
import dev.kista.service.ValueMarks;
import dev.kista.service.health.HealthFinding.Subject.OfSecret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

class HealthCheckTest {
    private static final String STRONG = "vL9#qT2!mZ7@xR4$";
    private static final HealthCheck.Progress PATIENT = progress(false);

    private final SampleVault sample = new SampleVault();

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "hunter2, WEAK",
        "'vL9#qT2!mZ7@xR4$\n', LINE_BREAK_AT_END",
        "'vL9#qT2!mZ7@xR4$\r', CARRIAGE_RETURN",
        "'\uFEFFvL9#qT2!mZ7@xR4$', BYTE_ORDER_MARK",
        "dkw5I3FUMiFtWjdAeFI0JA==, ENCODED_TWICE"
    })
    void findsWhatIsWrongWithAValue(String value, HealthKind kind) {
        sample.secret("company", "KEY", value, "");
        assertTrue(kinds().contains(kind), kinds().toString());
    }

    @Test
    void findsNothingWrongWithWhatIsRight() {
        sample.secret("company", "DB_PASSWORD", STRONG, "")
                .secret("company", "CERTIFICATE", "-----BEGIN X-----\nYQ==\n-----END X-----\n", "");
        assertEquals(List.of(), kinds());
    }

    @Test
    void findsBytesThatAreNoText() {
        sample.secret("company", "KEY", STRONG, "")
                .edit(
                        new VaultEdit.ChangeSecret(
                                sample.idOf("company", "KEY"),
                                null,
                                SecretValue.of(new byte[] {(byte) 0xff, 1}),
                                null,
                                null));
        assertEquals(List.of(HealthKind.NOT_TEXT), kinds());
    }

    @Test
    void tellsOneSecretOfTheOtherThatHasTheSameValue() {
        sample.secret("company", "DB_PASSWORD", STRONG, "")
                .secret("company.team", "OTHER", STRONG, "");
        var found = check();
        assertEquals(1, found.size());
        assertEquals(List.of("DB_PASSWORD", "company"), found.getFirst().details());
        assertFalse(found.toString().contains(STRONG));
    }

    @Test
    void tellsWhatExpiredAndWhatWillSoon() {
        sample.secret("company", "A", STRONG, "").secret("company", "B", STRONG + "b", "");
        expire("A", Duration.ZERO);
        expire("B", Duration.ofDays(13));
        assertEquals(List.of(HealthKind.EXPIRED, HealthKind.EXPIRES_SOON), kinds());
        expire("B", Duration.ofDays(14));
        assertEquals(List.of(HealthKind.EXPIRED), kinds());
    }

    @Test
    void findsAKeyThatDiffersByCaseFromOneThatIsInherited() {
        sample.secret("company", "DB_PASSWORD", STRONG, "")
                .secret("company.team", "DB_PASSWORD", STRONG + "t", "")
                .secret("other", "DB_PASSWORD", STRONG + "o", "");
        var vault = sample.session.vault();
        vault =
                ForeignKeys.rename(
                        vault, sample.idOf("company.team", "DB_PASSWORD"), "db_password");
        vault = ForeignKeys.rename(vault, sample.idOf("other", "DB_PASSWORD"), "db_PASSWORD");
        var found = check(vault);
        assertEquals(
                List.of(HealthKind.CASE_COLLISION, HealthKind.INVALID_KEY),
                found.stream().map(HealthFinding::kind).toList());
        assertEquals("db_password", ((OfSecret) found.getFirst().subject()).key());
    }

    @Test
    void findsAKeyThatANamespaceHasTwice() {
        sample.secret("company", "DB_PASSWORD", STRONG, "")
                .secret("company", "OTHER", STRONG + "o", "");
        var vault =
                ForeignKeys.rename(
                        sample.session.vault(), sample.idOf("company", "OTHER"), "DB_PASSWORD");
        assertEquals(
                List.of(HealthKind.DOUBLED_KEY),
                check(vault).stream().map(HealthFinding::kind).toList());
    }

    @Test
    void leavesTheTrashAlone() {
        sample.secret("company", "KEY", "", "")
                .edit(new VaultEdit.DeleteSecret(sample.idOf("company", "KEY")));
        assertEquals(List.of(), kinds());
    }

    @Test
    void stopsWhenNobodyWaits() {
        sample.secret("company", "KEY", "", "");
        assertEquals(
                List.of(),
                new HealthCheck(new ValueMarks())
                        .check(sample.session.vault(), sample.now(), progress(true)));
    }

    private void expire(String key, Duration in) {
        sample.edit(new VaultEdit.ExpireSecret(sample.idOf("company", key), sample.now().plus(in)));
    }

    private List<HealthKind> kinds() {
        return check().stream().map(HealthFinding::kind).toList();
    }

    private List<HealthFinding> check() {
        return check(sample.session.vault());
    }

    private List<HealthFinding> check(Vault vault) {
        return new HealthCheck(new ValueMarks()).check(vault, sample.now(), PATIENT);
    }

    private static HealthCheck.Progress progress(boolean cancelled) {
        return new HealthCheck.Progress() {
            @Override
            public void at(double done) {}

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        };
    }
}
