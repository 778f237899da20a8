package dev.kista.service.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.Extras;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;
import dev.kista.service.ValueMarks;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

class ValueHealthTest {
    private static final String STRONG = "vL9#qT2!mZ7@xR4$";

    private final SampleVault sample = new SampleVault();

    @Test
    void findsNothingInAStrongValue() {
        assertEquals(List.of(), kinds(SecretValue.ofText(STRONG)));
        assertEquals(List.of(), kinds(SecretValue.ofText("\uD83D\uDE00" + STRONG)));
    }

    @Test
    void findsSeveralThingsAtOnceAndEachOnce() {
        assertEquals(
                List.of(
                        HealthKind.BYTE_ORDER_MARK,
                        HealthKind.CARRIAGE_RETURN,
                        HealthKind.LINE_BREAK_AT_END),
                kinds(SecretValue.ofText("\uFEFF" + STRONG + "\r\n")).stream()
                        .sorted(Comparator.comparing(Enum::name))
                        .toList());
    }

    @Test
    void asksNothingElseOfAnEmptyValueOrOfBytes() {
        assertEquals(List.of(HealthKind.EMPTY), kinds(SecretValue.ofText("")));
        assertEquals(
                List.of(HealthKind.NOT_TEXT),
                kinds(SecretValue.of(new byte[] {(byte) 0xff, '\n'})));
    }

    @Test
    void leavesTheLineBreakOfManyLinesAlone() {
        assertEquals(
                List.of(), kinds(SecretValue.ofText("-----BEGIN X-----\nYQ==\n-----END X-----\n")));
    }

    @Test
    void saysWhichSecretAndNothingOfItsValue() {
        var secret = secret(SecretValue.ofText("hunter2"));
        var subject = new HealthFinding.Subject.OfSecret(secret.id(), NamespacePath.of("a"), "KEY");
        var findings = new ArrayList<HealthFinding>();
        new ValueHealth(new ValueMarks()).examine(subject, secret, findings);
        assertEquals(List.of(new HealthFinding(HealthKind.WEAK, subject, List.of())), findings);
    }

    private List<HealthKind> kinds(SecretValue value) {
        var findings = new ArrayList<HealthFinding>();
        var secret = secret(value);
        new ValueHealth(new ValueMarks())
                .examine(
                        new HealthFinding.Subject.OfSecret(secret.id(), NamespacePath.ROOT, "KEY"),
                        secret,
                        findings);
        return findings.stream().map(HealthFinding::kind).toList();
    }

    private Secret secret(SecretValue value) {
        return new Secret(
                new UUID(0, 1),
                new SecretKey("KEY"),
                value,
                "",
                new TreeSet<>(),
                Times.at(sample.now()),
                List.of(),
                Extras.NONE);
    }
}
