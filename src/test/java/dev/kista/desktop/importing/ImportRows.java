package dev.kista.desktop.importing;

import dev.kista.codec.Problem;
import dev.kista.model.Messages;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.service.exchange.ImportRow;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Rows of an import for tests of what shows them.
final class ImportRows {
    static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    private ImportRows() {}

    static RowModel added(String key, String value) {
        return new RowModel(row(key, ImportRow.Outcome.NEW, null, value), null);
    }

    static RowModel changed(String key, String now, String then) {
        return new RowModel(row(key, ImportRow.Outcome.CHANGED, now, then), null);
    }

    static RowModel same(String key, String value) {
        return new RowModel(row(key, ImportRow.Outcome.SAME, value, value), null);
    }

    static RowModel refused(String key, Problem... problems) {
        return new RowModel(row(key, ImportRow.Outcome.REFUSED, null, null, problems), null);
    }

    static ImportRow row(
            String key,
            ImportRow.Outcome outcome,
            @Nullable String now,
            @Nullable String then,
            Problem... problems) {
        return new ImportRow(
                new SecretKey(key),
                7,
                outcome,
                now == null ? null : new UUID(0, 1),
                now == null ? null : SecretValue.ofText(now),
                then == null ? null : SecretValue.ofText(then),
                List.of(problems));
    }
}
