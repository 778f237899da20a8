package dev.kista.codec;

/// What a format holds for a secret.
public enum Carried {
    /// Its key and its value as they are: for programs, shells and people.
    PLAIN,
    /// The variable that open-source Kestra reads it from: `SECRET_<KEY>`, upper-case, with the
    /// value in base64. Keys that differ by case alone are refused, because Kestra would fail on
    /// them and log both values.
    ENCODED
}
