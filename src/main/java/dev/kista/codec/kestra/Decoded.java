package dev.kista.codec.kestra;

/// What Kestra's decoder makes of the value of a `SECRET_*` variable.
public sealed interface Decoded {
    /// The bytes are well-formed UTF-8.
    ///
    /// @param bytes how many
    /// @param padded whether the value had the padding that it should
    record Text(String text, int bytes, boolean padded) implements Decoded {
        @Override
        public String toString() {
            return "Text[***, " + bytes + " bytes]";
        }
    }

    /// The bytes are not UTF-8: Kestra goes on with U+FFFD in their place, so the secret is lost.
    record Garbled(String text) implements Decoded {
        @Override
        public String toString() {
            return "Garbled[***]";
        }
    }

    /// Something stands in the value that the standard alphabet does not have. Kestra logs `Illegal
    /// base64 character` and does not know the secret.
    ///
    /// @param index of the first such character in the value as it was given
    record IllegalCharacter(int index) implements Decoded {}

    /// The padding or the number of characters is wrong. Kestra does not know the secret.
    record Malformed() implements Decoded {}
}
