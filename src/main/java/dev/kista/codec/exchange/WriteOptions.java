package dev.kista.codec.exchange;

import dev.kista.codec.Carried;
import dev.kista.codec.Dialect;

import java.util.Optional;

/// How to write.
///
/// @param dialect for whom a plain env file is written
/// @param masked whether every value is shown as `••••••••`, for a screen; such a text is never
///   saved or copied
/// @param carried what is written in place of what the format usually carries; empty for that
/// @param stringData whether a Secret of Kubernetes has its values in clear, not in `data`
/// @param name of the Secret or of the service that is written; empty for the usual one
/// @param namespace the secrets' own, for formats that name it; empty if it is not known
public record WriteOptions(
        Dialect dialect,
        boolean masked,
        Optional<Carried> carried,
        boolean stringData,
        Optional<String> name,
        Optional<String> namespace) {
    public static final WriteOptions PLAIN = new WriteOptions(Dialect.COMPOSE, false);
    public static final WriteOptions MASKED = new WriteOptions(Dialect.COMPOSE, true);

    /// What stands in the place of a value on a screen; its length says nothing about the value's.
    public static final String MASK = "••••••••";

    public WriteOptions(Dialect dialect, boolean masked) {
        this(dialect, masked, Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    public WriteOptions withCarried(Optional<Carried> next) {
        return new WriteOptions(dialect, masked, next, stringData, name, namespace);
    }

    public WriteOptions withStringData(boolean next) {
        return new WriteOptions(dialect, masked, carried, next, name, namespace);
    }

    public WriteOptions withName(Optional<String> next) {
        return new WriteOptions(dialect, masked, carried, stringData, next, namespace);
    }

    public WriteOptions withNamespace(Optional<String> next) {
        return new WriteOptions(dialect, masked, carried, stringData, name, next);
    }
}
