package dev.kista.codec.kestra;

/// One line of an export for Kestra.
///
/// @param name `SECRET_` and the key in upper case
/// @param value what the variable holds: the encoded value, or the mask on a screen
public record KestraVariable(String name, String value) {
    @Override
    public String toString() {
        return name + "=***";
    }
}
