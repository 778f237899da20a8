package dev.kista.service.value;

import dev.kista.model.SecretValue;
import dev.kista.service.ValueKind;

import java.util.Optional;

/// Checks what a value looks like. Takes time in proportion to its size.
public final class ValueCheck {
    private ValueCheck() {}

    /// Why a value that looks like JSON or PEM is none; empty if it is, or looks like neither.
    public static Optional<ValueFlaw> of(SecretValue value) {
        return switch (ValueKind.of(value)) {
            case JSON -> value.read(JsonCheck::of);
            case PEM -> value.read(PemCheck::of);
            case EMPTY, TEXT, LINES, BINARY -> Optional.empty();
        };
    }
}
