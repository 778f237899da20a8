package dev.kista.codec;

/// A name and a value as some consumer is to see them: what a format has to carry unchanged.
///
/// @param name in full, such as `SECRET_DB_PASSWORD`
/// @param value the text that stands behind the name: a secret's own, its encoded form, or the mask
///   on a screen
public record NamedValue(String name, String value) {
    @Override
    public String toString() {
        return name + "=***";
    }
}
