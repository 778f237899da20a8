package dev.kista.desktop.secrets;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What the rows are sorted by, the most important first; by key where nothing is chosen, and where
/// all else is the same.
record RowOrder(List<By> columns) {
    static final RowOrder BY_KEY = new RowOrder(List.of());

    /// What can be sorted by.
    enum Column {
        KEY(Comparator.comparing(SecretRow::folded)),
        DESCRIPTION(Comparator.comparing(row -> row.description().toLowerCase(Locale.ROOT))),
        TAGS(Comparator.comparing(row -> String.join(" ", row.tags()))),
        NAMESPACE(Comparator.comparing(SecretRow::path)),
        /// The latest first, which is what one looks for.
        UPDATED(Comparator.comparing(SecretRow::modified).reversed()),
        /// The soonest first, what never expires last.
        EXPIRES(Comparator.comparing(Column::end)),
        LENGTH(Comparator.comparing(SecretRow::size));

        private final Comparator<SecretRow> comparator;

        Column(Comparator<SecretRow> comparator) {
            this.comparator = comparator;
        }

        private static Instant end(SecretRow row) {
            var expiry = row.expiry();
            return expiry == null ? Instant.MAX : expiry;
        }
    }

    record By(Column column, boolean descending) {
        Comparator<SecretRow> comparator() {
            return descending ? column.comparator.reversed() : column.comparator;
        }
    }

    RowOrder {
        columns = List.copyOf(columns);
    }

    Comparator<SecretRow> comparator() {
        return columns.stream()
                .map(By::comparator)
                .reduce(Comparator::thenComparing)
                .map(chosen -> chosen.thenComparing(Column.KEY.comparator))
                .orElse(Column.KEY.comparator);
    }
}
