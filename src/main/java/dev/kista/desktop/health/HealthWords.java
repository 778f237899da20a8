package dev.kista.desktop.health;

import dev.kista.desktop.control.Ages;
import dev.kista.model.Messages;
import dev.kista.service.health.HealthFinding;
import dev.kista.service.health.HealthFinding.Subject;
import dev.kista.service.health.HealthKind;

import java.time.Instant;

/// What is said about findings. Names keys and places, never values.
final class HealthWords {
    private final Messages messages;
    private final Ages ages;

    HealthWords(Messages messages, Ages ages) {
        this.messages = messages;
        this.ages = ages;
    }

    String title(HealthKind kind) {
        return messages.text("health." + kind.id() + ".title");
    }

    String why(HealthKind kind) {
        return messages.text("health." + kind.id() + ".why");
    }

    /// The words of the remedy, for one or for all of a kind.
    String fix(HealthKind kind, int count) {
        return messages.text("health." + kind.id() + ".fix", count);
    }

    String severity(HealthKind kind) {
        return messages.text(
                switch (kind.severity()) {
                    case ERROR -> "problem.severity.error";
                    case WARNING -> "problem.severity.warning";
                    case NOTE -> "problem.severity.note";
                });
    }

    /// The key, or the name of the file.
    String name(HealthFinding finding) {
        return switch (finding.subject()) {
            case Subject.OfSecret secret ->
                    secret.key().isEmpty() ? messages.text("secrets.key.none") : secret.key();
            case Subject.OfExport export -> export.export().file().getFileName().toString();
        };
    }

    /// The namespace, or the folder.
    String place(HealthFinding finding) {
        return switch (finding.subject()) {
            case Subject.OfSecret secret -> secret.path().toString();
            case Subject.OfExport export -> String.valueOf(export.export().file().getParent());
        };
    }

    /// What is particular about this one; empty if nothing is.
    String detail(HealthFinding finding) {
        var details = finding.details();
        return switch (finding.kind()) {
            case CASE_COLLISION ->
                    messages.text("health.case-collision.detail", details.get(0), details.get(1));
            case REUSED -> messages.text("health.reused.detail", details.get(0), details.get(1));
            case EXPIRED ->
                    messages.text(
                            "health.expired.detail", ages.exact(Instant.parse(details.get(0))));
            case EXPIRES_SOON ->
                    messages.text(
                            "health.expires-soon.detail",
                            ages.exact(Instant.parse(details.get(0))));
            case STALE_EXPORT -> messages.text("health.stale-export.detail", details.get(1));
            case DOUBLED_KEY,
                    INVALID_KEY,
                    NOT_TEXT,
                    ENCODED_TWICE,
                    LINE_BREAK_AT_END,
                    CARRIAGE_RETURN,
                    BYTE_ORDER_MARK,
                    EMPTY,
                    WEAK ->
                    "";
        };
    }
}
