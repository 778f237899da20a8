package dev.kista.store.merge;

import dev.kista.model.Revision;
import dev.kista.store.kdbx.ForeignContent;

/// Compares states of secrets.
final class States {
    private States() {}

    /// Whether two states say the same, whenever they were written.
    static boolean isSame(Revision one, Revision other) {
        return one.key().text().equals(other.key().text())
                && one.value().equals(other.value())
                && one.description().equals(other.description())
                && one.tags().equals(other.tags())
                && one.times().expires().equals(other.times().expires())
                && ForeignContent.isSame(one.extras(), other.extras());
    }

    static boolean isSameAndThen(Revision one, Revision other) {
        return one.times().modified().equals(other.times().modified()) && isSame(one, other);
    }
}
