package dev.kista.service.exchange;

import dev.kista.codec.Problem;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// What an import would do with one key.
///
/// @param key the key as it would be stored, or, when refused, as it was read
/// @param line where it stands in the source
/// @param id the secret that has the key now; `null` if the namespace has no such key
/// @param now the present value; `null` if the namespace has no such key
/// @param then the value that would be stored; `null` if refused
/// @param problems findings about this key, errors first
public record ImportRow(
        SecretKey key,
        int line,
        Outcome outcome,
        @Nullable UUID id,
        @Nullable SecretValue now,
        @Nullable SecretValue then,
        List<Problem> problems) {
    /// New, changed, same or refused.
    public enum Outcome {
        NEW,
        CHANGED,
        SAME,
        REFUSED
    }

    public ImportRow {
        problems = List.copyOf(problems);
    }
}
