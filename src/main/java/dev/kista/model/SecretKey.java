package dev.kista.model;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Pattern;

/// The name of a secret in its namespace, without the prefix `SECRET_`.
///
/// Kestra upper-cases the names of its variables and looks secrets up upper-cased, so two keys are
/// the same if they differ by case alone. A key that Kista writes is [#isValid()]; one that comes
/// from a vault of another program is kept as it is and may not be.
///
/// @param text the key as it is stored, in any case, possibly empty in foreign vaults
public record SecretKey(String text) implements Comparable<SecretKey> {
    /// What Kestra's variables begin with, case-sensitive.
    public static final String PREFIX = "SECRET_";

    private static final Pattern VALID = Pattern.compile("[A-Z_][A-Z0-9_]*");

    /// The key as Kestra sees it: upper-cased by the rules of no particular language, so that a
    /// Turkish machine reads `i` as everybody else does.
    public static SecretKey of(String text) {
        return new SecretKey(text.toUpperCase(Locale.ROOT));
    }

    /// Whether this is `[A-Z_][A-Z0-9_]*`, the form that every consumer of a variable accepts.
    public boolean isValid() {
        return VALID.matcher(text).matches();
    }

    /// The name of the variable that Kestra reads: `SECRET_` and the key in upper case.
    public String variable() {
        return PREFIX + folded();
    }

    /// The text by which keys are compared.
    public String folded() {
        return text.toUpperCase(Locale.ROOT);
    }

    @Override
    public int compareTo(SecretKey other) {
        return folded().compareTo(other.folded());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecretKey that && folded().equals(that.folded());
    }

    @Override
    public int hashCode() {
        return folded().hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
