package dev.kista.codec;

/// How much a [Problem] matters.
public enum Severity {
    /// Nothing is wrong, but somebody may want to know.
    NOTE,
    /// The result can be used and may not be what was meant.
    WARNING,
    /// This key, or where no key is named the whole text, cannot be taken.
    ERROR
}
