package dev.kista.desktop.secrets;

import dev.kista.model.NamespacePath;
import dev.kista.model.SecretValue;
import dev.kista.model.Vault;
import dev.kista.service.ValueMarks;
import dev.kista.service.search.Searched;
import dev.kista.service.search.Trait;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Answers what can only be said of a row by looking at its value. Not for the FX thread; for as
/// long as one search takes.
final class ValueTraits {
    private final ValueMarks marks;
    private final Set<UUID> reused;
    private final Map<UUID, SecretValue> values = new HashMap<>();

    ValueTraits(Vault vault, ValueMarks marks) {
        this.marks = marks;
        this.reused = marks.reused(vault);
        vault.root().allSecrets().forEach(each -> values.put(each.id(), each.value()));
    }

    /// A row that can be asked for everything.
    Searched of(SecretRow row) {
        return new Judged(row, this);
    }

    private boolean is(SecretRow row, Trait trait) {
        return switch (trait) {
            case WEAK -> {
                var value = values.get(row.id());
                yield value != null && marks.isWeak(value);
            }
            case REUSED -> reused.contains(row.id());
            case EXPIRED, INHERITED, OVERRIDING, CHANGED, INVALID -> row.is(trait);
        };
    }

    private record Judged(SecretRow row, ValueTraits traits) implements Searched {
        @Override
        public String keyText() {
            return row.keyText();
        }

        @Override
        public String description() {
            return row.description();
        }

        @Override
        public Collection<String> tags() {
            return row.tags();
        }

        @Override
        public NamespacePath path() {
            return row.path();
        }

        @Override
        public boolean is(Trait trait) {
            return traits.is(row, trait);
        }
    }
}
