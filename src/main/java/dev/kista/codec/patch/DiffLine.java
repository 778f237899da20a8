package dev.kista.codec.patch;

/// One line of a difference.
///
/// @param text the line as it is, without its line break
/// @param masked the line for a screen: values hidden, control characters replaced
/// @param number its number, from 1, in the old text if it was removed, otherwise in the new one
/// @param ended whether a line break follows; only a text's last line may have none
public record DiffLine(Kind kind, String text, String masked, int number, boolean ended) {
    /// What happened to the line.
    public enum Kind {
        CONTEXT(' '),
        REMOVED('-'),
        ADDED('+');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }

        public char sign() {
            return sign;
        }
    }

    @Override
    public String toString() {
        return kind.sign() + masked;
    }
}
