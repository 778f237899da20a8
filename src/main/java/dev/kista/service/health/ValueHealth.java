package dev.kista.service.health;

import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.Severity;
import dev.kista.codec.kestra.ValueDoctor;
import dev.kista.model.Secret;
import dev.kista.service.ValueKind;
import dev.kista.service.ValueMarks;

import java.util.List;
import java.util.Optional;

/// Looks at one value after the other.
final class ValueHealth {
    private final ValueMarks marks;

    ValueHealth(ValueMarks marks) {
        this.marks = marks;
    }

    void examine(HealthFinding.Subject subject, Secret secret, List<HealthFinding> findings) {
        switch (ValueKind.of(secret.value())) {
            case EMPTY -> findings.add(HealthFinding.of(HealthKind.EMPTY, subject));
            case BINARY -> findings.add(HealthFinding.of(HealthKind.NOT_TEXT, subject));
            case TEXT, LINES, JSON, PEM -> {
                var plain = PlainSecret.of(secret.key().text(), secret.value().text());
                ValueDoctor.examinePlain(plain).stream()
                        .flatMap(each -> kind(each).stream())
                        .distinct()
                        .forEach(kind -> findings.add(HealthFinding.of(kind, subject)));
                if (marks.isWeak(secret.value())) {
                    findings.add(HealthFinding.of(HealthKind.WEAK, subject));
                }
            }
        }
    }

    /// A line break at the end of many lines is right, and the doctor only notes it.
    private static Optional<HealthKind> kind(Problem problem) {
        if (problem.severity() == Severity.NOTE) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (problem.code()) {
                    case "value.looks-encoded" -> HealthKind.ENCODED_TWICE;
                    case "value.line-break-at-end" -> HealthKind.LINE_BREAK_AT_END;
                    case "value.carriage-return" -> HealthKind.CARRIAGE_RETURN;
                    case "value.byte-order-mark" -> HealthKind.BYTE_ORDER_MARK;
                    default -> null;
                });
    }
}
