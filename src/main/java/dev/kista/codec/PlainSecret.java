package dev.kista.codec;

/// A secret read from, or about to be written to, some text: a key without the prefix `SECRET_` and
/// its decoded value.
///
/// @param key exactly as read, in whatever case; writers upper-case it where Kestra will
/// @param value the decoded text, which is well-formed (it holds no lone surrogate) when it was
///   read
/// @param at where its name stands; [Position#START] for one that comes from a vault
public record PlainSecret(String key, String value, Position at) {
    public static PlainSecret of(String key, String value) {
        return new PlainSecret(key, value, Position.START);
    }

    @Override
    public String toString() {
        return key + "=***";
    }
}
