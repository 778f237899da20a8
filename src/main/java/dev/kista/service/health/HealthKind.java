package dev.kista.service.health;

import dev.kista.codec.Severity;

import java.util.Locale;

/// What can be found, the gravest first. The words are the messages `health.<id>.title` and
/// `health.<id>.why`; one that can be mended in one step has `health.<id>.fix`, too.
public enum HealthKind {
    /// A key that differs by case alone from one that is in effect in the same namespace.
    CASE_COLLISION(Severity.ERROR, true),
    /// Two secrets of one namespace with the very same key, as a merge of two copies may leave
    /// them.
    DOUBLED_KEY(Severity.ERROR, false),
    INVALID_KEY(Severity.ERROR, true),
    NOT_TEXT(Severity.ERROR, false),
    /// A file that was exported and no longer is what an export would write.
    STALE_EXPORT(Severity.WARNING, false),
    EXPIRED(Severity.WARNING, false),
    /// The value is base64 of readable text, which Kestra would hand out still encoded.
    ENCODED_TWICE(Severity.WARNING, true),
    LINE_BREAK_AT_END(Severity.WARNING, true),
    CARRIAGE_RETURN(Severity.WARNING, true),
    BYTE_ORDER_MARK(Severity.WARNING, true),
    EMPTY(Severity.WARNING, false),
    WEAK(Severity.WARNING, false),
    REUSED(Severity.NOTE, false),
    EXPIRES_SOON(Severity.NOTE, false);

    private final Severity severity;
    private final boolean mendable;

    HealthKind(Severity severity, boolean mendable) {
        this.severity = severity;
        this.mendable = mendable;
    }

    public Severity severity() {
        return severity;
    }

    /// Whether one edit can mend it, without asking the user for anything.
    public boolean isMendable() {
        return mendable;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
