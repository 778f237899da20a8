package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

class ValueMarksTest {
    private final ValueMarks marks = new ValueMarks();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "password                         | true",
                "hunter2                          | true",
                "12345678                         | true",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | true",
                "tq8-Vz2!mLp0_Rk7wYc              | false",
                "9f86d081884c7d659a2feaa0c55ad015 | false",
                "''                               | false",
                "{\"a\":1}                        | false",
            })
    void saysWhatIsGuessedSoon(String value, boolean weak) {
        assertEquals(weak, marks.isWeak(SecretValue.ofText(value)));
        assertEquals(weak, marks.isWeak(SecretValue.ofText(value)), "and again");
    }

    @Test
    void findsValuesThatStandInSeveralSecrets() {
        var sample =
                new SampleVault()
                        .secret("a", "ONE", "tq8-Vz2!mLp0", "")
                        .secret("a.b", "TWO", "tq8-Vz2!mLp0", "")
                        .secret("c", "THREE", "another-value", "")
                        .secret("c", "PORT", "5432", "")
                        .secret("a", "PORT", "5432", "")
                        .secret("a", "EMPTY", "", "")
                        .secret("c", "EMPTY", "", "");
        var vault = sample.session.vault();
        var found = marks.reused(vault);
        assertEquals(Set.of(sample.idOf("a", "ONE"), sample.idOf("a.b", "TWO")), found);
        assertSame(found, marks.reused(vault), "asked once a snapshot");
    }

    @Test
    void doesNotCountWhatLiesInTheTrash() {
        var sample = new SampleVault().secret("a", "ONE", "tq8-Vz2!mLp0", "");
        var gone = sample.secret("a", "TWO", "tq8-Vz2!mLp0", "").idOf("a", "TWO");
        assertEquals(2, marks.reused(sample.session.vault()).size());
        sample.edit(new VaultEdit.DeleteSecret(gone));
        assertEquals(Set.of(), marks.reused(sample.session.vault()));
    }
}
